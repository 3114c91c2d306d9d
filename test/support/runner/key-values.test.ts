import { describe, expect, it } from '@jest/globals';
import { parseKeyValues } from './key-values.ts';

describe('the file command parser', () => {
  it.each<[string, Record<string, string>]>([
    ['', {}],
    ['a=1\n', { a: '1' }],
    ['a=1', { a: '1' }],
    ['a=\n\nb= x =y \n', { a: '', b: ' x =y ' }],
    ['a=1<<2\n', { a: '1<<2' }],
    ['a<<END\none\n\ntwo=2\nEND\nb=3\n', { a: 'one\n\ntwo=2', b: '3' }],
    ['a<<END\nEND\n', { a: '' }],
    ['a<<END\nx\nEND', { a: 'x' }],
    ['a<<E=D\nx\nE=D\n', { a: 'x' }],
    ['a=1\r\n', { a: '1\r' }],
    ['a=1\na=2\n', { a: '2' }],
  ])('parses %j', (text, want) => {
    expect(Object.fromEntries(parseKeyValues(text))).toEqual(want);
  });

  it.each([
    ['no separator\n', "Invalid format 'no separator'"],
    ['=x\n', "Invalid format '=x'"],
    ['<<END\nx\nEND\n', "Invalid format '<<END'"],
    ['a<<\nx\n', "Invalid format 'a<<'"],
    ['a<<END\nx\n', "Matching delimiter not found 'END'"],
    ['a<<END\nx\nend\n', "Matching delimiter not found 'END'"],
    ['a<<END\nx\n END\n', "Matching delimiter not found 'END'"],
    ['a<<END', "Matching delimiter not found 'END'"],
    ['a<<END\nx', 'EOF marker missing new line'],
  ])('rejects %j', (text, message) => {
    expect(() => parseKeyValues(text)).toThrow(message);
  });
});
