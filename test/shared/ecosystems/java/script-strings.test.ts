import { describe, expect, it } from '@jest/globals';
import type { Language } from '../../../../shared/ecosystems/java/script-strings.ts';
import { readString } from '../../../../shared/ecosystems/java/script-strings.ts';

describe('a string in a build script', () => {
  it.each<[string, Language, string]>([
    ["'a:b' c", 'groovy', 'a:b'],
    ["'$a'", 'groovy', '$a'],
    ["'a\\'b\\72c\\x'", 'groovy', "a'b:cx"],
    ["'a\\\nb'", 'groovy', 'ab'],
    ['"a$b.c:d"', 'groovy', 'a\0b.c\0:d'],
    ['"a$b.c:d"', 'kotlin', 'a\0b\0.c:d'],
    ['"a\\$b"', 'groovy', 'a$b'],
    ['"${x["}"]}b"', 'groovy', '\0x["}"]\0b'],
    ['"""a\nb"c""" d', 'groovy', 'a\nb"c'],
    ["'''a''b'''", 'groovy', "a''b"],
    ['"""a\\"""b', 'kotlin', 'a\\'],
    ['"""a""""', 'kotlin', 'a"'],
    ['/a\\/b$c/', 'groovy', 'a/b\0c\0'],
    ['$/a$$b$/c/$', 'groovy', 'a$b/c'],
    ['"a\nb"', 'groovy', 'a'],
    ['"""a', 'groovy', 'a'],
    ['"a${b', 'groovy', 'a\0b\0'],
  ])('written as %j in %s has the value %j', (text, language, wanted) => {
    expect(readString(text, 0, language, false)?.value).toBe(wanted);
  });

  it.each<[string, Language, boolean]>([
    ['/a/', 'groovy', true],
    ['/a/', 'kotlin', false],
    ["'a", 'scala', false],
    ['a', 'groovy', false],
  ])('is not recognized at the start of %j in %s', (text, language, isBehindOperand) => {
    expect(readString(text, 0, language, isBehindOperand)).toBeUndefined();
  });
});
