import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, packageNamed } from '../../../support/inventory.ts';

const TREE = 'usr/lib/luarocks/rocks-5.1';
const rockspec = (name: string, version: string, ...needs: readonly string[]) =>
  `package = "${name}"\nversion = "${version}"\ndependencies = { ${needs.map((need) => `"${need}"`).join(', ')} }\n`;
const MANIFEST = `repository = {
  a = { ["1.0-1"] = { { arch = "installed", dependencies = { b = "2-1", gone = "1-1" } } } },
}`;
const FILES = {
  [`${TREE}/a/1.0-1/a-1.0-1.rockspec`]: rockspec('a', '1.0-1', 'lua', 'b', 'gone'),
  [`${TREE}/b/1-1/b-1-1.rockspec`]: rockspec('B', '1-1'),
  [`${TREE}/b/2-1/b-2-1.rockspec`]: rockspec('B', '2-1'),
  [`${TREE}/manifest`]: MANIFEST,
};

const needsOfA = (files: Readonly<Record<string, string>>) =>
  packageNamed(inventoryOfFiles(files, 'image'), 'a').dependsOn;

describe('the dependencies of an installed rock', () => {
  it('have the versions that the manifest of the rock tree specifies', () => {
    expect(needsOfA(FILES)).toEqual(['pkg:luarocks/B@2-1']);
  });

  it.each([
    ['the manifest contains no versions', { [`${TREE}/manifest`]: 'x' }],
    ['the manifest is too large', { [`${TREE}/manifest`]: `${MANIFEST}${' '.repeat(2 ** 20)}` }],
    [
      'the rockspec of the dependency is too large',
      { [`${TREE}/b/2-1/b-2-1.rockspec`]: ' '.repeat(2 ** 20 + 1) },
    ],
    [
      'the rockspec of the dependency does not state a plain name',
      { [`${TREE}/b/2-1/b-2-1.rockspec`]: 'package = name()' },
    ],
  ])('are unknown if %s', (_, files) => {
    expect(needsOfA({ ...FILES, ...files })).toEqual([]);
  });

  it('are unknown if the rockspec is not in a tree of installed rocks', () => {
    const files = { 'x/y/a.rockspec': rockspec('a', '1.0-1', 'b'), manifest: MANIFEST };
    expect(needsOfA(files)).toEqual([]);
  });
});
