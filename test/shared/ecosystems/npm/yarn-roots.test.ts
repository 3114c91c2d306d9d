import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, packageNamed } from '../../../support/inventory.ts';

const CLASSIC = `a@1.0.0:
  version "1.0.0"

b@2.0.0:
  version "2.0.0"
`;

const BERRY = `__metadata:
  version: 8

"a@npm:1.0.0":
  version: 1.0.0
  resolution: "a@npm:1.0.0"

"b@npm:2.0.0":
  version: 2.0.0
  resolution: "b@npm:2.0.0"

"lib@workspace:packages/lib":
  version: 0.0.0-use.local
  resolution: "lib@workspace:packages/lib"
  dependencies:
    a: "npm:1.0.0"
    b: "npm:2.0.0"

"next@portal:../next::locator=app%40workspace%3A.":
  version: 0.0.0-use.local
  resolution: "next@portal:../next::locator=app%40workspace%3A."
`;

const MANIFEST = '{"dependencies":{"a":"1.0.0"},"devDependencies":{"b":"2.0.0"}}';

describe('the workspaces in a yarn.lock', () => {
  it.each([
    ['classic', CLASSIC],
    ['berry', BERRY],
  ])(
    'determine the scopes and direct flags of their dependencies in the %s format',
    (_version, text) => {
      const inventory = inventoryOfFiles({
        'yarn.lock': text,
        'package.json': '{"workspaces":["packages/*"]}',
        'packages/lib/package.json': MANIFEST,
      });
      expect(packageNamed(inventory, 'a')).toMatchObject({ scope: 'runtime', isDirect: true });
      expect(packageNamed(inventory, 'b')).toMatchObject({ scope: 'development', isDirect: true });
    },
  );

  it('are not listed as packages', () => {
    expect(namesOf(inventoryOfFiles({ 'yarn.lock': BERRY }))).toEqual(['a@1.0.0', 'b@2.0.0']);
  });

  it('are ignored in a Yarn 1 lockfile if the manifest next to it does not list them', () => {
    const inventory = inventoryOfFiles({
      'yarn.lock': CLASSIC,
      'package.json': '{"dependencies":{"b":"2.0.0"}}',
      'packages/lib/package.json': '{"dependencies":{"a":"1.x"}}',
    });
    expect(packageNamed(inventory, 'a')).toMatchObject({ scope: 'unknown', isDirect: false });
    expect(packageNamed(inventory, 'b').scope).toBe('runtime');
  });
});
