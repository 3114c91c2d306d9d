import { describe, expect, it } from '@jest/globals';
import { mergePackages } from '../../../shared/ecosystems/merge-packages.ts';
import type { Scope } from '../../../shared/model/package.ts';
import { aPackage } from '../../support/inventory.ts';

describe('mergePackages', () => {
  it('returns one entry for each purl, sorted by purl', () => {
    const purls = ['pkg:npm/b@1', 'pkg:npm/a@1', 'pkg:npm/b@1'];
    const merged = mergePackages(purls.map((purl) => aPackage({ purl })));
    expect(merged.map(({ purl }) => purl)).toEqual(['pkg:npm/a@1', 'pkg:npm/b@1']);
  });

  it('returns each location once, sorted by path and line', () => {
    const at = (path: string, line: number) => aPackage({ locations: [{ path, line }] });
    const [merged] = mergePackages([at('b', 1), at('a', 10), at('a', 2), at('b', 1)]);
    expect(merged?.locations).toEqual([
      { path: 'a', line: 2 },
      { path: 'a', line: 10 },
      { path: 'b', line: 1 },
    ]);
  });

  it.each<[Scope, Scope, Scope]>([
    ['development', 'runtime', 'runtime'],
    ['unknown', 'development', 'unknown'],
    ['unknown', 'runtime', 'runtime'],
    ['development', 'development', 'development'],
  ])('merges the scopes %s and %s into %s', (a, b, expected) => {
    const [merged] = mergePackages([aPackage({ scope: a }), aPackage({ scope: b })]);
    expect(merged?.scope).toBe(expected);
  });

  it.each([
    [true, false, true],
    [undefined, false, false],
    [undefined, undefined, undefined],
  ])('merges the direct flags %s and %s into %s', (a, b, expected) => {
    const [merged] = mergePackages([aPackage({ isDirect: a }), aPackage({ isDirect: b })]);
    expect(merged?.isDirect).toBe(expected);
  });

  it('keeps the lines that include the files with a package', () => {
    const by = (path: string) => aPackage({ includedBy: [{ path, line: 1 }] });
    const [merged] = mergePackages([aPackage({}), by('a'), aPackage({}), by('b')]);
    expect(merged?.includedBy?.map(({ path }) => path)).toEqual(['a', 'b']);
  });

  it('keeps one edge to each known package, and omits edges from a package to itself', () => {
    const a = aPackage({ dependsOn: ['pkg:npm/b@1', 'pkg:npm/gone@1', 'pkg:npm/a@1.0.0'] });
    const [merged] = mergePackages([a, a, aPackage({ purl: 'pkg:npm/b@1' })]);
    expect(merged?.dependsOn).toEqual(['pkg:npm/b@1']);
  });

  it('merges the digests of a package, and sorts them without duplicates', () => {
    const hash = (value: string) => aPackage({ hashes: [{ algorithm: 'sha1', value }] });
    const [merged] = mergePackages([hash('b'), hash('a'), hash('b')]);
    expect(merged?.hashes?.map(({ value }) => value)).toEqual(['a', 'b']);
  });
});
