import { expect, it } from '@jest/globals';
import { isOutside } from '../../../../shared/versions/version-range.ts';

/** Ranges, each with a version inside the range and a version outside it. */
it.each([
  ['~> 1.2', '1.9', '2.0'],
  ['~> 1.2.3', '1.2.9', '1.3.0'],
  ['>= 1.2, < 2', '1.2', '2.0'],
  ['1.2.0', '1.2', '1.2.1'],
  ['!= 1.2', '1.3', '1.2'],
])('the gem range %s accepts %s and excludes %s', (range, inside, outside) => {
  expect(isOutside('RubyGems', inside, range)).toBe(false);
  expect(isOutside('RubyGems', outside, range)).toBe(true);
});

it.each([['>= x-y'], [''], ['~> 99.0.0.rc1 || 2']])(
  'the gem range %s cannot be parsed, so no version is treated as certainly outside it',
  (range) => {
    expect(isOutside('RubyGems', '99.0.0', range)).toBe(false);
  },
);
