import { expect, it } from '@jest/globals';
import { compareByLength, comparePadded } from '../../../shared/versions/dotted-numbers.ts';

it('a missing version number is 0 if versions are padded', () => {
  expect(comparePadded(['1'], ['1', '0'])).toBe(0);
  expect(comparePadded(['1'], ['1', '1'])).toBeLessThan(0);
});

it('the longer of two versions is higher if the number of parts is significant', () => {
  expect(compareByLength(['1'], ['1', '0'])).toBeLessThan(0);
  expect(compareByLength(['2'], ['1', '0'])).toBeGreaterThan(0);
});
