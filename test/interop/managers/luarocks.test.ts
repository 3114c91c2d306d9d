import { expect, it } from '@jest/globals';
import { ecosystemFixture, inventoryOfFiles } from '../../support/inventory.ts';

/** A tree installed by LuaRocks 3.8, and the dependencies of each rock from `luarocks show`. */
const {
  files,
  shown,
}: {
  readonly files: Readonly<Record<string, string>>;
  readonly shown: Readonly<Record<string, readonly string[]>>;
} = JSON.parse(ecosystemFixture('lua/luarocks.json'));

/** Matches lines such as `b >= 1 (using 1.2-1)`. Lua itself is not a rock. */
function shownEdges(lines: readonly string[]): readonly string[] {
  return lines
    .map((line) => line.replace(/^(\S+) .*\(using (.+)\)$/, '$1@$2'))
    .filter((edge) => !edge.startsWith('lua@'))
    .sort();
}

it.each(Object.entries(shown))(
  'an installed rock such as %s has the dependencies that LuaRocks reports',
  (rock, lines) => {
    const { packages } = inventoryOfFiles(files, 'image');
    const edge = (purl: string) => purl.replace('pkg:luarocks/', '').toLowerCase();
    const found = packages.filter(({ purl }) => `${edge(purl)}@`.startsWith(`${rock}@`));
    expect(found).toHaveLength(1);
    expect(found.flatMap(({ dependsOn }) => dependsOn.map(edge)).sort()).toEqual(shownEdges(lines));
  },
);
