import { expect, it } from '@jest/globals';
import { importsOf } from '../../../shared/advisories/parse-imports.ts';

const importsIn = (imports: unknown) => importsOf({ ecosystem_specific: { imports } });

it('importsOf reads packages, functions and platforms', () => {
  const path = 'golang.org/x/net/html';
  const list = [{ path, symbols: ['Parse', 'T.M'], goos: ['linux'], goarch: ['arm'] }, { path }];
  expect(importsIn(list)).toEqual([
    { path, symbols: ['Parse', 'T.M'], os: ['linux'], architectures: ['arm'] },
    { path, symbols: [], os: [], architectures: [] },
  ]);
});

it.each([
  ['a missing list', undefined],
  ['an empty list', []],
  ['an object instead of a list', { path: 'a' }],
  ['an entry that is not an object', [{ path: 'a' }, 'b']],
  ['an entry without a path', [{ path: 'a' }, { symbols: ['F'] }]],
  ['an empty path', [{ path: '' }]],
  ['functions that are not a list', [{ path: 'a', symbols: 'F' }]],
  ['a function that is not a text', [{ path: 'a', symbols: ['F', 1] }]],
  ['a platform that is not a text', [{ path: 'a', goos: [null] }]],
])('importsOf returns undefined for %s', (_, imports) => {
  expect(importsIn(imports)).toBeUndefined();
});

it('importsOf returns undefined for an advisory without ecosystem-specific data', () => {
  expect(importsOf({})).toBeUndefined();
});
