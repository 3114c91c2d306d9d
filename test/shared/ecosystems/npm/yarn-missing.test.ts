import { expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const CUT =
  'a@^1:\n  version "1.0.0"\n  resolved "https://r.example/a/-/a-1.0.0.tgz"\n  dependencies:\n    z "^2"\n';

it('a yarn.lock is reported as a problem if it has no entry for a required package', () => {
  expect(inventoryOfFiles({ 'yarn.lock': CUT }).problems).toMatchObject([
    {
      code: 'malformed',
      line: 1,
      message: expect.stringMatching(/^A package needs z, but the lockfile has no entry/),
    },
  ]);
});

it.each([
  ['a workspace provides', { 'packages/z/package.json': '{"name":"z"}' }],
  ['the project replaces', { 'package.json': '{"resolutions":{"z":"link:./z"}}' }],
])('a yarn.lock needs no entry for a package if %s it', (_, files) => {
  expect(inventoryOfFiles({ ...files, 'yarn.lock': CUT }).problems).toEqual([]);
});
