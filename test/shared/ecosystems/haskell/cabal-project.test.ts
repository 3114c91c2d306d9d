import { expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

const TEXT = `packages: .
-- a comment
source-repository-package
    type: git
    location: https://git.example/a
constraints: aeson ==1.5.0.0,
             text >= 1.2,
             bytestring -fast
package foo
  ghc-options: -O2
`;

it.each(['cabal.project', 'app/cabal.project.local'])(
  '%s contributes the packages that have exact versions',
  (path) => {
    const inventory = inventoryOfFiles({ [path]: TEXT });
    expect(namesOf(inventory)).toEqual(['aeson@1.5.0.0']);
    expect(inventory.problems).toEqual([]);
    expect(inventory.packages[0]?.locations).toMatchObject([{ path, line: 6 }]);
  },
);

it('cabal.project lists the packages in conditional constraints', () => {
  const text = 'packages: .\nif impl(ghc >= 9)\n  constraints: aeson ==1.5.0.0\n';
  expect(namesOf(inventoryOfFiles({ 'cabal.project': text }))).toEqual(['aeson@1.5.0.0']);
});

it('cabal.project is reported as a problem if a line cannot be parsed', () => {
  const { problems } = inventoryOfFiles({ 'cabal.project': 'packages: .\nthis is prose\n' });
  expect(problems).toMatchObject([{ code: 'unread-line', line: 2 }]);
});
