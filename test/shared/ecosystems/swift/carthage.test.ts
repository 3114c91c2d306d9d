import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, unlockedIn } from '../../../support/inventory.ts';

const COMMIT = 'a'.repeat(40);

const RESOLVED = `github "Alamofire/Alamofire" "4.0.0"
git "https://git.example/x.git" "${COMMIT}"
binary "https://files.example/Frame.json" "2.3"
`;

const CARTFILE = `# what is needed
github "Alamofire/Alamofire" == 4.0.0 # exactly
git "https://git.example/x.git" "development"
binary "https://files.example/Frame.json" ~> 2.3
`;

describe('Cartfile.resolved', () => {
  it('assigns an ecosystem to packages from repositories, but not to binary frameworks', () => {
    const { packages, problems } = inventoryOfFiles({ 'Cartfile.resolved': RESOLVED });
    expect(packages.map(({ purl, ecosystem }) => [purl, ecosystem])).toEqual(
      [
        [
          `pkg:swift/git.example/x?vcs_url=git%2Bhttps:%2F%2Fgit.example%2Fx.git%40${COMMIT}`,
          'SwiftURL',
        ],
        ['pkg:swift/github.com/Alamofire/Alamofire@4.0.0', 'SwiftURL'],
        ['pkg:swift/files.example/Frame.json@2.3', undefined],
      ].sort(),
    );
    expect(problems).toEqual([]);
  });

  it('is reported as a problem if a line cannot be parsed', () => {
    const { problems } = inventoryOfFiles({ 'Cartfile.resolved': 'prose\n' });
    expect(problems).toMatchObject([{ code: 'unread-line', line: 1 }]);
  });
});

describe('a Cartfile', () => {
  it.each(['Cartfile', 'Cartfile.private'])('named %s is locked by Cartfile.resolved', (path) => {
    expect(unlockedIn({ [path]: CARTFILE, 'Cartfile.resolved': RESOLVED })).toEqual([]);
  });

  it('without a lockfile lists packages with exact versions', () => {
    const files = { Cartfile: CARTFILE };
    expect(unlockedIn(files)).toHaveLength(1);
    expect(namesOf(inventoryOfFiles(files))).toEqual(['github.com/Alamofire/Alamofire@4.0.0']);
  });
});
