import { describe, expect, it } from '@jest/globals';
import { linesOf } from '../../../shared/binary/lines.ts';

describe('linesOf', () => {
  it.each<[string, readonly string[]]>([
    ['', ['']],
    ['a', ['a']],
    ['a\nb', ['a', 'b']],
    ['a\r\n\r\nb\n', ['a', '', 'b', '']],
    ['a\rb', ['a\rb']],
  ])('splits %j into %j', (text, lines) => {
    expect([...linesOf(text)]).toEqual(lines);
  });
});
