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
  ['nothing', undefined],
  ['an empty list', []],
  ['no list', { path: 'a' }],
  ['an entry that is not an object', [{ path: 'a' }, 'b']],
  ['an entry without a path', [{ path: 'a' }, { symbols: ['F'] }]],
  ['an empty path', [{ path: '' }]],
  ['functions that are no list', [{ path: 'a', symbols: 'F' }]],
  ['functions that are no texts', [{ path: 'a', symbols: ['F', 1] }]],
  ['a platform that is no text', [{ path: 'a', goos: [null] }]],
])('importsOf returns undefined for %s', (_, imports) => {
  expect(importsIn(imports)).toBeUndefined();
});

it('importsOf treats an advisory without data for its ecosystem as unknown', () => {
  expect(importsOf({})).toBeUndefined();
});
