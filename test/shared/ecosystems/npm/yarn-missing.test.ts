import { expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const CUT =
  'a@^1:\n  version "1.0.0"\n  resolved "https://r.example/a/-/a-1.0.0.tgz"\n  dependencies:\n    z "^2"\n';

it('what an entry needs and no entry has is a problem', () => {
  expect(inventoryOfFiles({ 'yarn.lock': CUT }).problems).toMatchObject([
    { code: 'malformed', line: 1, message: expect.stringMatching(/^z is needed but has no entry/) },
  ]);
});

it.each([
  ['a workspace has', { 'packages/z/package.json': '{"name":"z"}' }],
  ['the project puts another in place of', { 'package.json': '{"resolutions":{"z":"link:./z"}}' }],
])('what %s is none', (_, files) => {
  expect(inventoryOfFiles({ ...files, 'yarn.lock': CUT }).problems).toEqual([]);
});
