import { expect, it } from '@jest/globals';
import { nearest } from '../../../shared/policy/nearest.ts';

const NAMES = ['fail-on', 'only-fixed', 'unscored'];

it.each([
  ['fail_on', 'fail-on'],
  ['failOn', 'fail-on'],
  ['onlyfixed', 'only-fixed'],
  ['unscord', 'unscored'],
  ['something', undefined],
  ['x'.repeat(10_000), undefined],
])('%p was meant to be %p', (word, wanted) => {
  expect(nearest(word, NAMES)).toBe(wanted);
});
