import { expect, it } from '@jest/globals';
import { compareByLength, comparePadded } from '../../../shared/versions/dotted-numbers.ts';

it('takes a missing number for 0 where versions are padded', () => {
  expect(comparePadded(['1'], ['1', '0'])).toBe(0);
  expect(comparePadded(['1'], ['1', '1'])).toBeLessThan(0);
});

it('takes the longer of two that agree for the later one where length counts', () => {
  expect(compareByLength(['1'], ['1', '0'])).toBeLessThan(0);
  expect(compareByLength(['2'], ['1', '0'])).toBeGreaterThan(0);
});
