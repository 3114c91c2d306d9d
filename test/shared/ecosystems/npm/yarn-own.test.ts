import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

function read(entry: string, files: Readonly<Record<string, string>> = {}) {
  const inventory = inventoryOfFiles({
    ...files,
    'yarn.lock': `__metadata:\n  version: 8\n\n${entry}\n`,
  });
  return [namesOf(inventory), inventory.problems.map(({ code }) => code)];
}

function workspace(folder: string, more = '  linkType: soft') {
  return `"lib@workspace:${folder}":\n  version: 0.0.0-use.local\n  resolution: "lib@workspace:${folder}"\n${more}`;
}

describe('a Yarn workspace', () => {
  it.each([
    ['with its manifest', 'packages/lib', { 'packages/lib/package.json': '{"name":"lib"}' }],
    ['without a name', 'packages/lib', { 'packages/lib/package.json': '{}' }],
    ['that is the project', '.', {}],
  ])('%s is project code', (_, folder, files) => {
    expect(read(workspace(folder), files)).toEqual([[], []]);
  });

  it.each([
    ['that is missing', workspace('packages/lib'), {}],
    [
      'with another name',
      workspace('packages/lib'),
      { 'packages/lib/package.json': '{"name":"m"}' },
    ],
    ['that is downloaded', workspace('.', '  linkType: hard'), {}],
  ])('%s is reported as a problem', (_, entry, files) => {
    expect(read(entry, files)).toEqual([[], ['not-found']]);
  });

  it('in a Yarn 1 lockfile is reported as an unread line', () => {
    const text =
      'm@^1:\n  version "1.0.0"\n  resolved "https://r.example/m/-/m-1.0.0.tgz"\n  resolution "m@workspace:."\n';
    const inventory = inventoryOfFiles({ 'yarn.lock': text });
    expect(namesOf(inventory)).toEqual(['m@1.0.0']);
    expect(inventory.problems).toMatchObject([{ code: 'unread-line', line: 4 }]);
  });
});
