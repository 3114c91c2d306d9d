import { expect, it } from '@jest/globals';
import { readRockspec } from '../../../../shared/ecosystems/lua/rockspec.ts';

const read = (text: string) => readRockspec({ path: 'a.rockspec', bytes: Buffer.from(text) });
const NAMED = 'package = "a"\nversion = "1-1"\n';

it.each([
  ['dependencies = { "lua >= 5.1", "user/b~>1", "c" }', ['lua', 'b', 'c']],
  ['dependencies = { "b", platforms = { unix = { "c" }, windows = { "d" } } }', ['b', 'c', 'd']],
  ['build_dependencies = { "b" }; test = { dependencies = { "c" } }', []],
  ['dependencies = { name = "b", " ", ">= 1" }', []],
  ['', []],
])('a rockspec with the content %s requires %j', (text, needs) => {
  expect(read(NAMED + text)).toMatchObject({ found: { name: 'a', version: '1-1' }, needs });
});

it('readRockspec reads each file only once, and returns undefined if the rock has no name', () => {
  const file = { path: 'a.rockspec', bytes: Buffer.from(NAMED) };
  expect(readRockspec(file)).toBe(readRockspec(file));
  expect(read('version = "1"')).toBeUndefined();
});
