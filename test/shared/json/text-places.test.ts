import { expect, it } from '@jest/globals';
import { textPlaces } from '../../../shared/json/text-places.ts';

it('textPlaces returns the line and the column of each offset, in any order', () => {
  const placeOf = textPlaces('a\n😀b\n');
  expect([0, 4, 2, 6].map(placeOf)).toEqual([
    { line: 1, column: 1 },
    { line: 2, column: 3 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
  ]);
});
