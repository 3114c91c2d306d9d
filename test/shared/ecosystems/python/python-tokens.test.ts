import { describe, expect, it } from '@jest/globals';
import { pythonTokens } from '../../../../shared/ecosystems/python/python-tokens.ts';

describe('pythonTokens', () => {
  it.each([
    [`a = "b # c"  # d`, ['a', '=', 'b # c']],
    ["r'x' \\\n+ '''y\n'z'''", ['x', '+', "y\n'z"]],
    ['\u017fetup(', ['setup', '(']],
    ['a\r\nb\rc', ['a', '\n', 'b', '\n', 'c']],
  ])('for the program %j, returns the tokens %j', (text, values) => {
    expect(pythonTokens(text)?.map(({ value }) => value)).toEqual(values);
  });

  it.each(['"a', "'a\n'", '"""a', 'f"{x["'])(
    'returns undefined for the invalid program %j',
    (text) => {
      expect(pythonTokens(text)).toBeUndefined();
    },
  );

  it.each([
    ['"a"', true],
    ['b"a"', false],
    ['f"a"', false],
    ['"\\x61"', false],
  ])('for the string %s, sets isPlain to %s', (text, isPlain) => {
    expect(pythonTokens(text)?.[0]?.isPlain).toBe(isPlain);
  });
});
