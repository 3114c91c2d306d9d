import { describe, expect, it } from '@jest/globals';
import { cutToWidth, textWidth } from '../../../shared/text/text-width.ts';

describe('the width of text in a terminal', () => {
  it.each([
    ['abc', 3],
    ['日本', 4],
    ['e\u0301', 1],
    ['🙂', 2],
  ])('of %s is %d', (text, wanted) => {
    expect(textWidth(text)).toBe(wanted);
  });

  it.each([
    ['abcdef', 4, 'abc…'],
    ['abc', 3, 'abc'],
    ['日本語', 4, '日…'],
    ['abc', 0, ''],
  ])('of %s is limited to %d cells in %s', (text, width, wanted) => {
    expect(cutToWidth(text, width)).toBe(wanted);
  });
});
