import { describe, expect, it } from '@jest/globals';
import type { ParseContext } from '../../../../shared/ecosystems/ecosystem.ts';
import { manifestAt } from '../../../../shared/ecosystems/npm/yarn-cache.ts';
import { ecosystems } from '../../../../shared/ecosystems/registry.generated.ts';
import { takeInventory } from '../../../../shared/inventory/take-inventory.ts';
import { ecosystemFixture, packageNamed } from '../../../support/inventory.ts';

const ZIP = 'a-npm-1.0.0-0123456789-10c0.zip';
const program = { path: 'app/.pnp.cjs', bytes: Buffer.from('') };

function contextOf(path: string, extract: object = { kind: 'npm-archive', manifest: '{"x":1}' }) {
  const file = { path, bytes: Buffer.from(JSON.stringify(extract)) };
  const context: ParseContext = {
    sourceKind: 'image',
    os: undefined,
    file: (asked) => (asked === path ? file : undefined),
    named: () => [],
  };
  return context;
}

describe('manifestAt', () => {
  it.each([
    [`./.yarn/cache/${ZIP}/node_modules/a/`, `app/.yarn/cache/${ZIP}`],
    [`./.yarn/__virtual__/a-virtual-12/0/cache/${ZIP}/node_modules/a/`, `app/.yarn/cache/${ZIP}`],
    [`./.yarn/$$virtual/a-virtual-12/0/cache/${ZIP}/node_modules/a/`, `app/.yarn/cache/${ZIP}`],
    [
      `./.yarn/__virtual__/a-virtual-12/2/root/.yarn/berry/cache/${ZIP}/node_modules/a/`,
      `root/.yarn/berry/cache/${ZIP}`,
    ],
    [`../root/.yarn/berry/cache/${ZIP}/node_modules/a/`, `root/.yarn/berry/cache/${ZIP}`],
  ])('returns the manifest of the package at %s', (location, path) => {
    expect(manifestAt(location, program, contextOf(path))).toEqual({ x: 1 });
  });

  it.each([
    ['./.yarn/unplugged/a/node_modules/a/', {}],
    [`./.yarn/cache/${ZIP}/node_modules/a/`, { kind: 'java-archive' }],
    [`./.yarn/cache/${ZIP}/node_modules/a/`, { kind: 'npm-archive', manifest: '{' }],
    [`./.yarn/cache/${ZIP}/node_modules/a/`, { kind: 'npm-archive', manifest: '[]' }],
    [`./.yarn/cache/b${ZIP}/node_modules/a/`, undefined],
  ])('returns undefined for the location %s if the archive data is %j', (location, extract) => {
    expect(manifestAt(location, program, contextOf(`app/.yarn/cache/${ZIP}`, extract))).toBe(
      undefined,
    );
  });
});

it.each(['yarn-2.4.2', 'yarn-3.8.7', 'yarn-4.18.1'])(
  'a package installed by %s has the license and the author from its archive',
  (version) => {
    const text = ecosystemFixture(`npm/pnp/${version}.txt`);
    const archive = /\.\/(\.yarn\/cache\/left-pad-npm-[^/]+\.zip)\//.exec(text)?.[1] ?? '';
    const manifest = JSON.stringify({ name: 'left-pad', license: 'WTFPL', author: 'azer' });
    const extract = { kind: 'npm-archive', manifest } as const;
    const inventory = takeInventory(
      {
        description: { kind: 'image', name: 'test' },
        layers: [],
        files: [
          { path: 'app/.pnp.cjs', bytes: Buffer.from(text) },
          {
            path: `app/${archive}`,
            bytes: Buffer.from(JSON.stringify(extract)),
            extract: extract.kind,
          },
        ],
        problems: [],
      },
      ecosystems,
    );
    expect(packageNamed(inventory, 'left-pad')).toMatchObject({
      license: 'WTFPL',
      supplier: 'azer',
      locations: [{ path: 'app/.pnp.cjs' }],
    });
    expect(inventory.files).toEqual(['app/.pnp.cjs']);
  },
);
