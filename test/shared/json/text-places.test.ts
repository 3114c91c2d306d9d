import { expect, it } from '@jest/globals';
import { lineEndAfter, textPlaces } from '../../../shared/json/text-places.ts';

it('textPlaces returns the line and the column of each offset, in any order', () => {
  const placeOf = textPlaces('a\n😀b\n');
  expect([0, 4, 2, 6].map(placeOf)).toEqual([
    { line: 1, column: 1 },
    { line: 2, column: 3 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
  ]);
});

it('lineEndAfter returns the position before the line ending', () => {
  const text = 'a\r\nbc\n\nd';
  expect([0, 3, 4, 6, 7].map((offset) => lineEndAfter(text, offset))).toEqual([1, 5, 5, 6, 8]);
});
