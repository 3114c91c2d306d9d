import { describe, expect, it } from '@jest/globals';
import type { Metafile } from 'esbuild';
import { loadedBefore } from '../../../scripts/build/loaded-before.ts';

/** Describes a build by its imports. `()` after a name marks a dynamic import, and `../vendor/` marks a package. */
function aBuild(modules: Readonly<Record<string, string>>): Metafile['inputs'] {
  const paths = new Set(
    Object.entries(modules).flatMap(([path, imports]) => [path, ...namesIn(imports)]),
  );
  return Object.fromEntries(
    [...paths].map((path) => [
      path,
      {
        bytes: 100,
        imports: namesIn(modules[path] ?? '', true).map((name) => ({
          path: name.replace('()', ''),
          kind: name.endsWith('()') ? 'dynamic-import' : 'import-statement',
          external: name.startsWith('../vendor/'),
        })),
      },
    ]),
  );
}

function namesIn(imports: string, isWithCalls = false): readonly string[] {
  const names = imports.split(' ').filter((name) => name !== '');
  return isWithCalls ? names : names.map((name) => name.replace('()', ''));
}

function loadedIn(
  modules: Readonly<Record<string, string>>,
  added: Readonly<Record<string, readonly string[]>> = {},
) {
  const found = loadedBefore(aBuild(modules), ['one', 'two'], (start) => added[start] ?? []);
  return Object.fromEntries([...found].map(([start, paths]) => [start, [...paths].sort()]));
}

describe('loadedBefore', () => {
  it('returns the modules that every program has loaded before it begins a dynamic import', () => {
    const loaded = loadedIn({ one: 'a b late()', two: 'a', late: 'b c', other: '' });
    expect(loaded).toEqual({ one: ['a', 'b'], two: ['a'], late: ['a', 'b'] });
  });

  it('omits modules that were loaded by only one of two programs', () => {
    const loaded = loadedIn({ one: 'a b late()', two: 'a late()', more: 'b', late: 'c' });
    expect(loaded['late']).toEqual(['a']);
  });

  it('follows dynamic imports in modules that were imported dynamically', () => {
    const loaded = loadedIn({ one: 'a late()', two: 'a', late: 'b later()', later: 'b' });
    expect(loaded['later']).toEqual(['a', 'b']);
  });

  it('follows dynamic imports that form a cycle', () => {
    const loaded = loadedIn({ one: 'a late()', two: 'a', late: 'b later()', later: 'b late()' });
    expect(loaded['late']).toEqual(['a', 'b']);
  });

  it('lists the module of a dynamic import for a program only if the program also imports it statically', () => {
    const loaded = loadedIn({ one: 'a late()', two: 'late a', late: 'b later()', later: 'b' });
    expect(loaded['two']).toContain('late');
    expect(loaded['later']).toEqual(['a', 'b']);
  });

  it('omits modules that a program with a static import of the same module does not load', () => {
    const loaded = loadedIn({ one: 'a b late()', two: 'a late', late: '', more: 'b' });
    expect(loaded).toEqual({ one: ['a'], two: ['a', 'late'], late: ['a', 'late'] });
  });

  it('includes the modules that the caller adds to a program', () => {
    const loaded = loadedIn({ one: 'late()', two: 'a', late: '' }, { one: ['a'] });
    expect(loaded).toEqual({ one: ['a'], two: ['a'], late: ['a'] });
  });
});
