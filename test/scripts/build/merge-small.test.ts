import { describe, expect, it } from '@jest/globals';
import type { Metafile } from 'esbuild';
import { mergeSmall } from '../../../scripts/build/merge-small.ts';

/** Describes modules by their sizes in bytes and the paths that they import. */
function aBuild(
  modules: Readonly<Record<string, readonly [number, ...string[]]>>,
): Metafile['inputs'] {
  return Object.fromEntries(
    Object.entries(modules).map(([path, [bytes, ...imports]]) => [
      path,
      {
        bytes,
        imports: imports.map((to) => ({
          path: to,
          kind: 'import-statement' as const,
          external: to.startsWith('../vendor/'),
        })),
      },
    ]),
  );
}

function merged(
  inputs: Metafile['inputs'],
  loaded: Readonly<Record<string, readonly string[]>>,
  exact: readonly string[] = [],
) {
  const sets = new Map(
    Object.entries(loaded).map(([start, modules]) => [start, new Set(modules)] as const),
  );
  const found = mergeSmall(sets, inputs, new Set(exact));
  return Object.fromEntries([...found].map(([start, modules]) => [start, [...modules].sort()]));
}

const LOADED = { one: ['large', 'small'], two: ['large'] };

describe('mergeSmall', () => {
  it('moves a small module to a large one that most programs load', () => {
    const inputs = aBuild({ large: [90_000], small: [500] });
    expect(merged(inputs, LOADED)).toEqual({ one: ['large', 'small'], two: ['large', 'small'] });
  });

  it('merges two small modules if mostly the same programs load them', () => {
    const inputs = aBuild({ a: [500], b: [600] });
    const both = { one: ['a', 'b'], two: ['a', 'b'], three: ['a', 'b'] };
    const loaded = { one: ['a', 'b'], two: ['a', 'b'], three: ['a'], four: ['b'] };
    expect(merged(inputs, loaded)).toEqual({ ...both, four: ['a', 'b'] });
  });

  it.each([
    ['the module is large', aBuild({ large: [90_000], small: [40_000] }), []],
    ['a program must load only what it needs', aBuild({ large: [90_000], small: [500] }), ['two']],
    [
      'the module imports a package that a program does not load',
      aBuild({ large: [90_000], small: [500, '../vendor/yaml.js'] }),
      [],
    ],
    [
      'the module imports a module that a program does not load',
      aBuild({ large: [90_000], small: [500, 'other'], other: [70_000] }),
      [],
    ],
  ])('does not change anything if %s', (_why, inputs, exact) => {
    expect(merged(inputs, LOADED, exact)).toEqual(LOADED);
  });

  it('moves a small module to a large one that imports the same package', () => {
    const inputs = aBuild({
      large: [90_000, '../vendor/yaml.js'],
      small: [500, '../vendor/yaml.js'],
    });
    expect(merged(inputs, LOADED)['two']).toEqual(['large', 'small']);
  });

  it('does not move a module that is imported dynamically', () => {
    const inputs = aBuild({ large: [90_000], one: [500] });
    const loaded = { one: ['large'], two: ['large', 'one'], three: ['large'] };
    expect(merged(inputs, loaded)).toEqual(loaded);
  });
});
