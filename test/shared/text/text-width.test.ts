import { describe, expect, it } from '@jest/globals';
import { cutPath, cutToWidth, textWidth, wrapInTwo } from '../../../shared/text/text-width.ts';

describe('the width of text in a terminal', () => {
  it.each([
    ['abc', 3],
    ['日本', 4],
    ['e\u0301', 1],
    ['🙂', 2],
  ])('of %s is %d cells', (text, wanted) => {
    expect(textWidth(text)).toBe(wanted);
  });

  it.each([
    ['abcdef', 4, 'abc…'],
    ['abc', 3, 'abc'],
    ['日本語', 4, '日…'],
    ['abc', 0, ''],
  ])('of %s is limited to %d cells by shortening the text to %j', (text, width, wanted) => {
    expect(cutToWidth(text, width)).toBe(wanted);
  });

  it.each([
    ['a/b.json:1', 20, 'a/b.json:1'],
    ['tree/app/package-lock.json:14', 24, 'tr…/package-lock.json:14'],
    ['tree/app/package-lock.json:14', 12, '…ock.json:14'],
    ['package-lock.json:7177', 14, 'package-…:7177'],
    ['Dockerfile:123456789012:123456789012', 10, '…456789012'],
    ['日本語/語.json', 11, '日…/語.json'],
    ['a/b', 0, ''],
  ])(
    'of the path %s is limited to %d cells by shortening the path to %s',
    (path, width, wanted) => {
      expect(cutPath(path, width)).toBe(wanted);
    },
  );

  it.each([
    ['a short text', 20, 20, ['a short text']],
    ['one two three', 8, 20, ['one two', 'three']],
    ['one two three four five', 8, 12, ['one two', 'three four …']],
    ['one twothreefour', 8, 8, ['one', 'twothre…']],
    ['twothreefour one', 8, 8, ['twothre…']],
  ])('of %j can be split into lines of %d and %d cells', (text, first, second, wanted) => {
    expect(wrapInTwo(text, first, second)).toEqual(wanted);
  });
});
