import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, packageNamed } from '../../../support/inventory.ts';

const PATH = '.github/workflows/actions.lock';
const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const LOCKFILE = `version: 'v0.0.2'
dependencies:
  'actions/checkout@v6':
    ref: refs/tags/v6
    commit: sha1-${COMMIT}
    owner_id: 1
    repo_id: 2
  'o/r/sub@main':
    commit: 'sha1-x'
workflows:
  '.github/workflows/ci.yml':
    - 'actions/checkout@v6'
`;

describe('actions.lock', () => {
  it('lists actions with their commits as download locations', () => {
    const inventory = inventoryOfFiles({ [PATH]: LOCKFILE });
    expect(inventory.packages.map(({ purl }) => purl)).toEqual([
      'pkg:githubactions/actions/checkout@v6',
      'pkg:githubactions/o/r@main#sub',
    ]);
    expect(packageNamed(inventory, 'actions/checkout')).toMatchObject({
      downloadUrl: `git+https://github.com/actions/checkout@${COMMIT}`,
      locations: [{ path: PATH, line: 3 }],
    });
    expect(packageNamed(inventory, 'o/r').downloadUrl).toBeUndefined();
  });

  it('lists an action only once, even if a workflow uses the same action', () => {
    const workflow = 'jobs:\n  a:\n    steps:\n      - uses: actions/checkout@v6\n';
    const inventory = inventoryOfFiles({ [PATH]: LOCKFILE, '.github/workflows/ci.yml': workflow });
    expect(packageNamed(inventory, 'actions/checkout').locations).toHaveLength(2);
  });

  it.each(['', '- a', 'dependencies: 1'])('with the content %j is rejected', (text) => {
    const problems = [{ code: 'not-a-lockfile', path: PATH }];
    expect(inventoryOfFiles({ [PATH]: text })).toMatchObject({ packages: [], problems });
  });

  it.each([`'actions/checkout@v6': sha1-${COMMIT}`, 'checkout: {}', './local@v1: {}'])(
    'is reported as a problem if it contains the entry %j',
    (entry) => {
      const text = `version: 'v0.0.2'\ndependencies:\n  ${entry}\n`;
      expect(inventoryOfFiles({ [PATH]: text })).toMatchObject({
        packages: [],
        problems: [{ code: 'unread-line', path: PATH, line: 3 }],
      });
    },
  );
});
