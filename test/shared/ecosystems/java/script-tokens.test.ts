import { describe, expect, it } from '@jest/globals';
import type { Language } from '../../../../shared/ecosystems/java/script-strings.ts';
import { readTokens } from '../../../../shared/ecosystems/java/script-tokens.ts';

const valuesIn = (text: string, language: Language = 'groovy') =>
  readTokens(text, language).tokens.map(({ value }) => value);

describe('readTokens', () => {
  it.each<[string, Language, readonly string[]]>([
    ['a // b\nc', 'groovy', ['a', '\n', 'c']],
    ['a /* b\n */ c', 'groovy', ['a', 'c']],
    ['a /* open', 'groovy', ['a']],
    ['/* /* */ a /* */ b', 'groovy', ['a', 'b']],
    ['/* /* */ a */ b', 'kotlin', ['b']],
    ['#!/usr/bin/env x\na', 'groovy', ['\n', 'a']],
    ['\'//\' "/*" a', 'groovy', ['//', '/*', 'a']],
    ['x = /"\'/ + a', 'groovy', ['x', '=', '"\'', '+', 'a']],
    ['a / b / c', 'groovy', ['a', '/', 'b', '/', 'c']],
    ['return /"""/\na', 'groovy', ['return', '"""', '\n', 'a']],
    ['x = /"/ a', 'kotlin', ['x', '=', '/', '/ a']],
    ['`a b`("c")', 'kotlin', ['a b', '(', 'c', ')']],
    ['a \\\n b', 'groovy', ['a', 'b']],
    ["\\u0061 'x\\u003ay' \\\\u0061", 'groovy', ['a', 'x:y', '\\', '\\', 'u0061']],
  ])('for the script %j in the language %s, returns the tokens %j', (text, language, wanted) => {
    expect(valuesIn(text, language)).toEqual(wanted);
  });

  it('returns the line and the offsets of each token', () => {
    const [, , third] = readTokens('a\n  b', 'groovy').tokens;
    expect(third).toEqual({ kind: 'word', value: 'b', line: 2, start: 4, end: 5 });
  });
});
