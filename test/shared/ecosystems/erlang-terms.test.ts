import { describe, expect, it } from '@jest/globals';
import { isAtom, isGroup, readTerms, textOf } from '../../../shared/ecosystems/erlang-terms.ts';
import type { TermLanguage } from '../../../shared/ecosystems/erlang-tokens.ts';

const termsOf = (text: string, language: TermLanguage = 'erlang') =>
  readTerms({ path: 'mix.lock', bytes: Buffer.from(text) }, language);

const read = (text: string, language?: TermLanguage) => termsOf(text, language).terms;

describe('readTerms', () => {
  it('parses tuples, lists, binaries, atoms, strings and numbers', () => {
    const [tuple] = read('{"1.2.0",[{<<"a">>,{pkg,<<"b">>},0}]}.');
    expect(tuple).toMatchObject({
      mark: '{',
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

  it.each([
    ['elixir', '# one\n\n%{\n  "a": {:hex, :b},\n}\n'],
    ['erlang', '%% one\n\n{\n  "a", {hex, b}\n}.\n'],
  ] as const)('skips comments in %s text and counts their lines', (language, text) => {
    const { terms, unread } = termsOf(text, language);
    expect(terms).toMatchObject([{ line: 3, items: ['a', { line: 4 }] }]);
    expect(unread).toEqual([]);
  });

  it.each([
    ['elixir', '%{"a": {:git, "u", "v", [branch: "m", x: nil]}, "b" => :"c-d",}'],
    ['elixir', '%{}'],
    ['erlang', '{"1.2.0",[{<<"a">>,{pkg,<<"b">>,<<"1">>},0}]}.\n[{pkg_hash,[]}].'],
    ['erlang', "{'a b', 1.5, -}.".replace(', -', '')],
  ] as const)('parses every line of the %s text %j', (language, text) => {
    expect(termsOf(text, language).unread).toEqual([]);
  });

  it.each([
    ['elixir', '%{"pl\\u0075g": {:hex}}', 'pl\\u0075g'],
    ['elixir', '%{"a#{1}": {:hex}}', 'a#{1}'],
    ['elixir', '%{"a": {:hex} | %{}}', '|'],
    ['elixir', '%{"a": ~s(b)}', '~'],
    ['elixir', '%{"a": File.read("b")}', '('],
    ['elixir', '% {"a": {:hex}}', '%'],
    ['elixir', '%{"a": {:hex]}', ']'],
    ['elixir', '%{"a": {:hex}', '%{'],
    ['elixir', '%{"a": {:hex}}}', '}'],
    ['elixir', '%{"a": "b}', 'b}'],
    ['elixir', '%{"a": "b" "c"}', 'c'],
    ['elixir', '%{"a": b c}', 'c'],
    ['elixir', '%{a::b}', ':'],
    ['erlang', '#{a => 1}.', '#'],
    ['erlang', '{<<"a" "b">>}.', 'b'],
    ['erlang', '{a} {b}.', '{'],
    ['erlang', '[a]', ']'],
  ] as const)(
    'reports the part of the %s text %j that is not a term',
    (language, text, refused) => {
      expect(termsOf(text, language).unread[0]).toEqual({ text: refused, line: 1 });
    },
  );

  it('reports each unreadable line once', () => {
    expect(termsOf('~~~\n~~\n~.').unread.map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  it.each(['{', '}', '"', '<<"', '"\\'])(
    'reports one unread line for the invalid text %j',
    (text) => {
      expect(termsOf(text).unread).toHaveLength(1);
    },
  );

  it.each(['{'.repeat(100_000), '<<'.repeat(101)])(
    'rejects terms that are nested too deeply, such as %.9s',
    (text) => {
      expect(() => read(text)).toThrow('deep');
    },
  );

  it('rejects a lockfile that is too large', () => {
    const bytes = Buffer.alloc(9 * 1024 * 1024);
    expect(() => readTerms({ path: 'mix.lock', bytes }, 'elixir')).toThrow('larger than');
  });
});

describe('textOf, isAtom and isGroup', () => {
  it('distinguish between the kinds of terms', () => {
    const [binary, atom, text] = read('<<"a">>, :b, "c"');
    expect([textOf(binary), textOf(atom), textOf(text)]).toEqual(['a', undefined, 'c']);
    expect([isAtom(atom, 'b'), isAtom(text, 'c'), isAtom(undefined, 'c')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([isGroup(binary), isGroup(text), isGroup(undefined)]).toEqual([true, false, false]);
  });
});
