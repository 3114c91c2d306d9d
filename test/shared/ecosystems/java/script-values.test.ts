import { describe, expect, it } from '@jest/globals';
import { readTokens } from '../../../../shared/ecosystems/java/script-tokens.ts';
import {
  joinedTexts,
  meaningOf,
  shownText,
  valuesOf,
  withValues,
} from '../../../../shared/ecosystems/java/script-values.ts';

const tokensOf = (text: string) => readTokens(text, 'groovy').tokens;

describe('the values of a build script', () => {
  it('are known only if the script assigns exactly one literal', () => {
    const text = `
      def a = "1"; ext.b = '2'; c = "3"; c = "4"; d = e; f = "$a"; if (g == "5") {}
      set("h", "8"); ext["i"] = "9"; val j by extra("10"); m = [k: '11', 'l': '12']
      n = "13" + x; o = "14".trim()
    `;
    const known = [...valuesOf(tokensOf(text))].filter(([, value]) => value !== undefined);
    expect(Object.fromEntries(known)).toEqual({
      a: '1',
      b: '2',
      h: '8',
      i: '9',
      j: '10',
      k: '11',
      l: '12',
    });
    expect(valuesOf(tokensOf(text)).has('c')).toBe(true);
  });

  const VALUES = new Map([['v', '1.0']]);

  it.each([
    ['v', '1.0'],
    ['rootProject.ext.v', '1.0'],
    ['property("v")', '1.0'],
    ['project.extra["v"] as String', '1.0'],
    ['providers.gradleProperty("v").get()', '1.0'],
    ['"text"', 'text'],
    ['f(v)', undefined],
    ['w', undefined],
  ])('are used to resolve the expression %s to %j', (expression, wanted) => {
    expect(meaningOf(expression, VALUES)).toBe(wanted);
  });

  it('are inserted for known names inside strings', () => {
    const [text] = tokensOf('"a:$v:${w}"');
    expect(shownText(withValues(text?.value ?? '', VALUES))).toBe('a:1.0:${w}');
  });

  it('are joined if a concatenation contains a string', () => {
    const joined = joinedTexts(tokensOf('x "a:" + b.c + ":1", d + e, f'));
    expect(joined.map(({ value }) => shownText(value))).toEqual([
      'x',
      'a:${b.c}:1',
      ',',
      'd',
      '+',
      'e',
      ',',
      'f',
    ]);
  });
});
