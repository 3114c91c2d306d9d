import { expect, it } from '@jest/globals';
import { compareByLength, comparePadded } from '../../../shared/versions/dotted-numbers.ts';

it('comparePadded treats a missing number as 0', () => {
  expect(comparePadded(['1'], ['1', '0'])).toBe(0);
  expect(comparePadded(['1'], ['1', '1'])).toBeLessThan(0);
});

it('compareByLength treats the longer of two lists as higher if the shorter list is its prefix', () => {
  expect(compareByLength(['1'], ['1', '0'])).toBeLessThan(0);
  expect(compareByLength(['2'], ['1', '0'])).toBeGreaterThan(0);
});
