import { expect, it } from '@jest/globals';
import { plainText, sliceOf, spanIn } from '../../../shared/docker/joined-text.ts';

// The file is `ab\⏎cd`: the joined text `abcd` has a second piece at offset 4 of the file.
const joined = {
  text: 'abcd',
  pieces: [
    { at: 0, source: 0 },
    { at: 2, source: 4 },
  ],
};

it.each([
  [0, 2, { start: 0, end: 2 }],
  [1, 3, { start: 1, end: 5 }],
  [2, 4, { start: 4, end: 6 }],
  [2, 2, { start: 4, end: 4 }],
])('spanIn maps the range from %i to %i to the range %j', (start, end, expected) => {
  expect(spanIn(joined, start, end)).toEqual(expected);
});

it('sliceOf returns a part that keeps its locations in the file', () => {
  const part = sliceOf(joined, 1, 4);
  expect(part.text).toBe('bcd');
  expect(spanIn(part, 0, 1)).toEqual({ start: 1, end: 2 });
  expect(spanIn(part, 1, 3)).toEqual({ start: 4, end: 6 });
});

it('plainText maps its text to the part of the file that begins at the given offset', () => {
  expect(spanIn(plainText('abc', 7), 1, 2)).toEqual({ start: 8, end: 9 });
});
