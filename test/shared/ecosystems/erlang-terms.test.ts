import { describe, expect, it } from '@jest/globals';
import { isAtom, isGroup, readTerms, textOf } from '../../../shared/ecosystems/erlang-terms.ts';

const read = (text: string) => readTerms({ path: 'mix.lock', bytes: Buffer.from(text) });

describe('readTerms', () => {
  it('reads tuples, lists, binaries, atoms, strings and numbers', () => {
    const [tuple] = read('{"1.2.0",[{<<"a">>,{pkg,<<"b">>},0}]}.');
    expect(tuple).toEqual({
      line: 1,
      items: [
        '1.2.0',
        {
          line: 1,
          items: [
            {
              line: 1,
              items: [
                { items: ['a'], line: 1 },
                { items: [{ atom: 'pkg' }, { items: ['b'], line: 1 }], line: 1 },
                '0',
              ],
            },
          ],
        },
      ],
    });
  });

  it('passes over comments of both languages and counts lines', () => {
    const [map] = read('# one\n%% two\n%{\n  "a": {:hex, :b},\n}\n');
    expect(map).toMatchObject({ line: 3, items: ['a', { line: 4 }] });
  });

  it('takes escapes out of strings', () => {
    expect(read('"a\\"b"')).toEqual(['a"b']);
  });

  it.each(['{', '}', '"', '<<"', '{'.repeat(100_000)])('comes to an end on %.20s', (text) => {
    expect(read(text)).toBeDefined();
  });

  it('refuses a file of implausible size', () => {
    const bytes = Buffer.alloc(9 * 1024 * 1024);
    expect(() => readTerms({ path: 'mix.lock', bytes })).toThrow('at most');
  });
});

describe('textOf, isAtom and isGroup', () => {
  it('tell terms apart', () => {
    const [binary, atom, text] = read('<<"a">> :b "c"');
    expect([textOf(binary), textOf(atom), textOf(text)]).toEqual(['a', undefined, 'c']);
    expect([isAtom(atom, 'b'), isAtom(text, 'c'), isAtom(undefined, 'c')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([isGroup(binary), isGroup(text), isGroup(undefined)]).toEqual([true, false, false]);
  });
});
