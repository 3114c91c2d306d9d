import { expect, it } from '@jest/globals';
import { cleanTarPath } from '../../../shared/tar/path.ts';

it.each([
  ['a/b', 'a/b'],
  ['./a/b', 'a/b'],
  ['/a//b/', 'a/b'],
  ['a/./b', 'a/b'],
  ['a/../b', 'b'],
  ['a/b/../..', ''],
  ['./', ''],
  ['', ''],
  ['a..b/..c', 'a..b/..c'],
])('cleanTarPath converts %j to %j', (name, want) => {
  expect(cleanTarPath(name, 'x')).toBe(want);
});

it.each(['../a', 'a/../../b', '..', '/..', '/../a'])('cleanTarPath rejects %j', (name) => {
  expect(() => cleanTarPath(name, 'x')).toThrow(expect.objectContaining({ code: 'path-escapes' }));
});

it('cleanTarPath rejects a path that is too long for any system', () => {
  expect(() => cleanTarPath('a/'.repeat(3_000), 'x')).toThrow(
    expect.objectContaining({ code: 'limit-exceeded' }),
  );
});
