import { describe, expect, it } from '@jest/globals';
import { readLuaValues } from '../../../shared/ecosystems/lua-values.ts';

const read = (text: string) => {
  const values = readLuaValues({ path: 'a.rockspec', bytes: Buffer.from(text) });
  return Object.fromEntries([...values].map(([name, { text: value }]) => [name, value]));
};

/** A value without a name has its number as the name. */
const T = { 't.1.a': '1', 't.2': 'x', 't.3.1.b': '2', 't.3.2': 'yz' };

describe('readLuaValues', () => {
  it.each([
    [`a = "b\\"c"`, { a: 'b"c' }],
    [`a = [[b]] -- why`, { a: 'b' }],
    [`a = [==[\nb]]c]==]`, { a: 'b]]c' }],
    [`--[[ a = "1" ]] b = "2"`, { b: '2' }],
    [`-- a = "1"\nb = "2"`, { b: '2' }],
    [`local a = "1"; b = a .. "-" .. a`, { a: '1', b: '1-1' }],
    [
      `t = { a = "1", u = { b = "2" }, "x" } c = "3"`,
      { 't.a': '1', 't.u.b': '2', 't.1': 'x', c: '3' },
    ],
    [`a = f("1")`, {}],
    [`a = b .. "1"`, {}],
    [`a = "1" + 2`, {}],
    [`t = { ["x"] = "1", y = "2" }`, { 't.x': '1', 't.y': '2' }],
    [`t = { { a = "1" }, "x", { { b = "2" }; "y" .. "z" } }`, T],
    [`t = { f("1"), g["2"], "3" + 1, "4" == x }`, {}],
    [`t = { ["a.b"] = { c = "1" } } ["d"] = "2"`, { 't.a.b.c': '1', d: '2' }],
    [`a = "`, { a: '' }],
  ])('parses %s', (text, want) => {
    expect(read(text)).toEqual(want);
  });

  it('returns the line of each assigned name', () => {
    const values = readLuaValues({ path: 'a', bytes: Buffer.from('--\n--[[\n\n]]\na = "1"\n') });
    expect(values.get('a')?.line).toBe(5);
  });

  it('ignores values that become too long because each one doubles the previous one', () => {
    const text = `a0 = "${'x'.repeat(100)}"\n${Array.from({ length: 50 }, (_, i) => `a${i + 1} = a${i}..a${i}`).join('\n')}`;
    expect(Object.values(read(text)).every((value) => value.length <= 4096)).toBe(true);
  });

  it('rejects a file that is too large', () => {
    const bytes = Buffer.alloc(2 * 1024 * 1024);
    expect(() => readLuaValues({ path: 'a', bytes })).toThrow('larger than');
  });
});
