import { expect, it } from '@jest/globals';
import { isOutside } from '../../../../shared/versions/version-range.ts';

/** Ranges, each with a version inside the range and a version outside it. */
it.each([
  ['^1.2', 'v1.9.0', '2.0.0'],
  ['^0.3', '0.3.9', '0.4.0'],
  ['~1.2', '1.9', '2.0'],
  ['~1.2.3', '1.2.9', '1.3.0'],
  ['1.2.*', '1.2.9', '1.3.0'],
  ['>=1.0,<1.5', '1.4.9', '1.5.0'],
  ['>=1.0 <1.5', '1.0.0', '0.9.9'],
  ['1.0 - 2.0', '2.0.9', '2.1.0'],
  ['^1.0|^3.0', '3.1.0', '2.0.0'],
  ['^1.2@beta', '1.3.0-beta1', '2.0.0'],
  ['!=1.2', '1.3', '1.2.0'],
])('the Composer range %s accepts %s and excludes %s', (range, inside, outside) => {
  expect(isOutside('Packagist', inside, range)).toBe(false);
  expect(isOutside('Packagist', outside, range)).toBe(true);
});

it.each([['dev-main'], ['1.x-dev'], ['*'], ['self.version'], ['dev-main as 1.0.0']])(
  'the Composer range %s cannot be parsed, so no version is treated as certainly outside it',
  (range) => {
    expect(isOutside('Packagist', '99.0.0', range)).toBe(false);
  },
);
