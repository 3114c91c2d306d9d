import { describe, expect, it } from '@jest/globals';
import {
  denoLinks,
  keyOf,
  missingEntries,
  needsOf,
  withoutVersion,
} from '../../../../shared/ecosystems/npm/deno-links.ts';

const links = denoLinks(
  { specifiers: { 'jsr:@std/bytes@^1.0.0': '1.0.2', 'npm:use@1': '1.2.0_react@18.3.1' } },
  ['npm:ansi-styles@4.3.0', 'npm:@s/a@1.0.0', 'jsr:@std/bytes@1.0.2'],
);

describe('a dependency in a deno.lock entry', () => {
  it.each([
    ['npm', 'ansi-styles', 'npm:ansi-styles@4.3.0'],
    ['npm', '@s/a', 'npm:@s/a@1.0.0'],
    ['npm', 'ms@2.1.2', 'npm:ms@2.1.2'],
    ['npm', 'styles@npm:ansi-styles', 'npm:ansi-styles@4.3.0'],
    ['npm', 'styles@npm:ansi-styles@3.2.1', 'npm:ansi-styles@3.2.1'],
    ['jsr', 'jsr:@std/bytes', 'jsr:@std/bytes@1.0.2'],
    ['jsr', 'npm:use@1', 'npm:use@1.2.0_react@18.3.1'],
  ])('from the registry %s that is written as %s resolves to %s', (registry, need, key) => {
    expect(needsOf(registry, { dependencies: [need] }, links)).toEqual([key]);
  });

  it('resolves to an entry even if the dependency is optional', () => {
    expect(needsOf('npm', { optionalDependencies: ['@s/a'] }, links)).toEqual(['npm:@s/a@1.0.0']);
  });
});

describe('a specifier in deno.lock', () => {
  it('resolves to its locked version', () => {
    expect(keyOf('jsr:@std/bytes@^1.0.0', links)).toBe('jsr:@std/bytes@1.0.2');
  });

  it.each([
    ['npm:chalk@5', 'npm:chalk'],
    ['jsr:@std/bytes@^1.0.0', 'jsr:@std/bytes'],
    ['npm:@s/a', 'npm:@s/a'],
  ])('written as %s is %s without its version', (specifier, name) => {
    expect(withoutVersion(specifier)).toBe(name);
  });
});

describe('a specifier without an entry in deno.lock', () => {
  const file = { path: 'deno.lock', bytes: Buffer.alloc(0) };
  const wanted = (count: number) =>
    denoLinks(
      {
        specifiers: Object.fromEntries(
          Array.from({ length: count }, (_, at) => [`npm:a${at}@1`, '1.0.0']),
        ),
      },
      [],
    );

  it('is reported as a problem', () => {
    expect(missingEntries(file, wanted(2), ['npm:a1@1.0.0'])).toMatchObject([
      { code: 'contradiction', message: expect.stringContaining('npm:a0@1 has no entry') },
    ]);
  });

  it('is reported only if it is among the first ten', () => {
    expect(missingEntries(file, wanted(20), [])).toHaveLength(10);
  });
});
