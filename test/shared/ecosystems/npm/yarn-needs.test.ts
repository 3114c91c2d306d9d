import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, packageNamed } from '../../../support/inventory.ts';

const BERRY = `__metadata:
  version: 8

"tool@file:./tool::locator=app%40workspace%3Apackages%2Fapp":
  version: 2.0.0
  resolution: "tool@file:./tool#./tool::hash=8e3ec0&locator=app%40workspace%3Apackages%2Fapp"
  dependencies:
    a: "npm:1.0.0"

"a@npm:1.0.0":
  version: 1.0.0
  resolution: "a@npm:1.0.0"

"app@workspace:packages/app":
  version: 0.0.0-use.local
  resolution: "app@workspace:packages/app"
  dependencies:
    tool: "file:./tool"
`;

const MANIFEST = '{"name":"app","devDependencies":{"tool":"file:./tool"}}';

describe('a folder in a yarn.lock', () => {
  it('is project code if its manifest is in the source tree, and its dependencies are direct', () => {
    const inventory = inventoryOfFiles({
      'yarn.lock': BERRY,
      'packages/app/package.json': MANIFEST,
      'packages/app/tool/package.json': '{"name":"tool"}',
    });
    expect(namesOf(inventory)).toEqual(['a@1.0.0']);
    expect(packageNamed(inventory, 'a')).toMatchObject({ scope: 'development', isDirect: true });
  });

  it('is a package if it is not at the path that the lockfile states', () => {
    const inventory = inventoryOfFiles({
      'yarn.lock': BERRY,
      'packages/app/package.json': MANIFEST,
      'tool/package.json': '{"name":"tool"}',
    });
    expect(namesOf(inventory)).toEqual(['a@1.0.0', 'tool@2.0.0']);
    expect(packageNamed(inventory, 'a').isDirect).toBe(false);
  });

  it('is project code in a Yarn 1 lockfile only if its manifest is in the source tree', () => {
    const classic =
      '"lib@file:./lib":\n  version "1.0.0"\n  dependencies:\n    a "1"\n\na@1:\n  version "1.0.0"\n';
    const files = { 'yarn.lock': classic, 'package.json': '{"dependencies":{"lib":"file:./lib"}}' };
    const own = inventoryOfFiles({ ...files, 'lib/package.json': '{"name":"lib"}' });
    expect(namesOf(own)).toEqual(['a@1.0.0']);
    expect(packageNamed(own, 'a')).toMatchObject({ scope: 'runtime', isDirect: true });
    expect(namesOf(inventoryOfFiles(files))).toEqual(['a@1.0.0', 'lib@1.0.0']);
  });

  it('is a package if it is outside the source tree, even if a folder in the tree has the same name', () => {
    const outside = '"lib@file:../lib":\n  version "1.0.0"\n';
    const inventory = inventoryOfFiles({ 'yarn.lock': outside, 'lib/package.json': '{}' });
    expect(namesOf(inventory)).toEqual(['lib@1.0.0']);
  });
});

/** A manifest names `patch:`. A package that Yarn itself patches keeps its original name. */
it.each(['patch:a@npm%3A^1.0.0#~/.yarn/patches/a.patch', 'npm:^1.0.0'])(
  'a patched package is listed once, without an edge to itself, if a manifest requests it as %s',
  (range) => {
    const patched = `__metadata:
  version: 8

"a@npm:^1.0.0":
  version: 1.0.0
  resolution: "a@npm:1.0.0"

"a@patch:a@npm%3A^1.0.0#~/.yarn/patches/a.patch":
  version: 1.0.0
  resolution: "a@patch:a@npm%3A1.0.0#~/.yarn/patches/a.patch::version=1.0.0&hash=12dfd7"

"app@workspace:.":
  version: 0.0.0-use.local
  resolution: "app@workspace:."
  dependencies:
    a: "${range}"
`;
    expect(inventoryOfFiles({ 'yarn.lock': patched }).packages).toMatchObject([
      { purl: 'pkg:npm/a@1.0.0', scope: 'runtime', isDirect: true, dependsOn: [] },
    ]);
  },
);
