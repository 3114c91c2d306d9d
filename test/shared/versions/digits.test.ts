import { describe, expect, it } from '@jest/globals';
import { compareDigits, isDigit, isDigits } from '../../../shared/versions/digits.ts';

describe('compareDigits', () => {
  it.each<[string, string, number]>([
    ['9', '10', -1],
    ['007', '7', 0],
    ['', '0', 0],
    ['99999999999999999999998', '99999999999999999999999', -1],
  ])('for %p and %p, returns a result with the sign %d', (a, b, wanted) => {
    expect(Math.sign(compareDigits(a, b))).toBe(wanted);
    expect(Math.sign(compareDigits(b, a))).toBe(wanted === 0 ? 0 : -wanted);
  });
});

describe('isDigit and isDigits', () => {
  it('accept only the ten ASCII digits', () => {
    expect([isDigit('0'), isDigit('9'), isDigit('a'), isDigit('٣'), isDigit(undefined)]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect([isDigits('12'), isDigits(''), isDigits('1a')]).toEqual([true, false, false]);
  });
});
