import { describe, expect, it } from '@jest/globals';
import { shellWords } from '../../../../shared/ecosystems/python/shell-words.ts';

describe('shellWords', () => {
  it.each<[string, readonly string[] | undefined]>([
    ['', []],
    ['  a\tb ', ['a', 'b']],
    ['-r "my deps.list"', ['-r', 'my deps.list']],
    ['-r my\\ deps.list', ['-r', 'my deps.list']],
    [`a'b c'"d e"f`, ['ab cd ef']],
    [`"" ''`, ['', '']],
    ['"a\\"b\\\\c\\d"', ['a"b\\c\\d']],
    [`'a\\'`, ['a\\']],
    ['"a\\"', undefined],
    [`'a`, undefined],
    ['a\\', undefined],
  ])('splits %j into %j', (text, words) => {
    expect(shellWords(text)).toEqual(words);
  });
});
