import { describe, expect, it } from '@jest/globals';
import { plainText } from '../../../shared/docker/joined-text.ts';
import { jsonWords, wordsOf } from '../../../shared/docker/words.ts';

describe('wordsOf', () => {
  it.each([
    ['a  b', ['a', 'b']],
    ['"a b" c', ['a b', 'c']],
    ["k='a b'\tx", ['k=a b', 'x']],
    ['a\\ b', ['a b']],
    ['${A:-x y} b', ['${A:-x y}', 'b']],
    ['"open', ['open']],
  ])('splits %j into %j', (text, expected) => {
    expect(wordsOf(plainText(text, 0)).map((word) => word.text)).toEqual(expected);
  });
});

describe('jsonWords', () => {
  it('reads strings with their positions', () => {
    const text = '["a", "b\\"c" ]';
    const words = jsonWords(plainText(text, 0)) ?? [];
    expect(words.map((word) => [word.text, word.raw])).toEqual([
      ['a', '"a"'],
      ['b"c', '"b\\"c"'],
    ]);
    expect(words.map(({ span }) => text.slice(span.start, span.end))).toEqual(['"a"', '"b\\"c"']);
  });

  it.each(['[a]', '["a", 1]', '["a"', 'a'])('rejects %j', (text) => {
    expect(jsonWords(plainText(text, 0))).toBeUndefined();
  });
});
