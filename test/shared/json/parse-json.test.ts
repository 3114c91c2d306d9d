import { describe, expect, it } from '@jest/globals';
import { DataError } from '../../../shared/errors/errors.ts';
import { parseJson } from '../../../shared/json/parse-json.ts';

const lineOfError = (text: string): number | undefined => {
  try {
    parseJson(text, 'a.json');
  } catch (error) {
    if (error instanceof DataError) return error.place.line;
  }
  throw new Error('no DataError');
};

describe('parseJson', () => {
  it('parses a document with a byte order mark', () => {
    expect(parseJson(Buffer.from('\ufeff{"a":1}'), 'a.json')).toEqual({ a: 1 });
  });

  it.each([
    ['{\n"a": 1,\n"b" 2}', 3],
    ['{\n"a": [1,', 2],
    ['{\n\n\n"b" 2}', 4],
    ['', 1],
    ['x', 1],
  ])('reports the line of the error in %j', (text, line) => {
    expect(lineOfError(text)).toBe(line);
  });
});
