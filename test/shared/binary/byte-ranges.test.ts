import { describe, expect, it } from '@jest/globals';
import { byteRangesOf, lengthOf, mergeRanges } from '../../../shared/binary/byte-ranges.ts';

const range = (start: number, end: number) => ({ start, end });

describe('byteRangesOf', () => {
  const pieces = byteRangesOf(Buffer.from('abcxyz'), [range(10, 13), range(20, 23)], 100);

  it.each([
    [10, 3, 'abc'],
    [21, 1, 'y'],
    [20, 0, ''],
    [9, 2, undefined],
    [12, 2, undefined],
    [13, 7, undefined],
    [20, 4, undefined],
    [20, -1, undefined],
    [Number.NaN, 1, undefined],
  ])('for the offset %d and the length %d, returns the text %s', (start, length, text) => {
    expect(pieces.read(start, length)?.toString()).toBe(text);
  });
});

describe('mergeRanges', () => {
  it('sorts ranges, merges ranges that overlap or touch, and cuts them off at the end of the file', () => {
    const merged = mergeRanges([range(8, 99), range(-5, 2), range(4, 6), range(2, 3)], 10);
    expect(merged).toEqual([range(0, 3), range(4, 6), range(8, 10)]);
    expect(lengthOf(merged)).toBe(7);
  });

  it('removes empty ranges and ranges outside the file', () => {
    expect(mergeRanges([range(3, 3), range(5, 4), range(20, 30)], 10)).toEqual([]);
  });
});
