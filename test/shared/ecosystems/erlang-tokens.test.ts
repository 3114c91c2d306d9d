import { describe, expect, it } from '@jest/globals';
import { termTokens } from '../../../shared/ecosystems/erlang-tokens.ts';
import { cpuMs } from '../../support/cpu-time.ts';

const textsOf = (text: string, language: 'erlang' | 'elixir') =>
  [...termTokens(text, language)].map((token) => token.text);

describe('termTokens', () => {
  it('splits Erlang terms into tokens', () => {
    expect(textsOf('{<<"a">>,pkg,0}. % x', 'erlang')).toEqual([
      '{',
      '<<',
      'a',
      '>>',
      ',',
      'pkg',
      ',',
      '0',
      '}',
      '.',
    ]);
  });

  it('splits Elixir terms into tokens', () => {
    expect(textsOf('%{"a": {:hex, x: nil}} # x', 'elixir')).toEqual([
      '%{',
      'a',
      ':',
      '{',
      'hex',
      ',',
      'x',
      ':',
      'nil',
      '}',
      '}',
    ]);
  });

  it('returns correct line numbers after line breaks in strings', () => {
    const tokens = [...termTokens('"a\nb"\n\nc', 'erlang')];
    expect(tokens.map(({ text, line }) => [text, line])).toEqual([
      ['a\nb', 1],
      ['c', 4],
    ]);
  });

  it.each(['"', '\\', '{', '%', ':', 'a', '\n', '"\\'])(
    'is fast even if %j is repeated many times',
    (unit) => {
      const text = unit.repeat(300_000);
      expect(cpuMs(() => [...termTokens(text, 'elixir')].length)).toBeLessThan(1_000);
    },
  );
});
