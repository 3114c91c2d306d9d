import { expect, it } from '@jest/globals';
import { isOutside } from '../../../../shared/versions/version-range.ts';

/** Ranges, each with a version inside the range and a version outside it. */
it.each([
  ['>=1.2,<2', '1.9', '2.0'],
  ['~=1.4.2', '1.4.9', '1.5'],
  ['~= 1.4', '1.9', '2.0'],
  ['==1.2.*', '1.2.9rc1', '1.3'],
  ['(>=1.0)', '1.0', '0.9'],
  ['!=1.2', '1.3', '1.2'],
  ['^1.2', '1.9', '2.0'],
  ['~1.2', '1.2.9', '1.3'],
  ['1.2.*', '1.2.3', '1.3'],
  ['^1 || ^3', '3.0', '2.0'],
  ['>=1.0', '1.0+cu118', '0.9+cu118'],
])('the Python range %s accepts %s and excludes %s', (range, inside, outside) => {
  expect(isOutside('PyPI', inside, range)).toBe(false);
  expect(isOutside('PyPI', outside, range)).toBe(true);
});

it.each([['*'], ['!=99.*'], ['>=1!1.0'], ['===1'], ['>=1.0 or so']])(
  'the Python range %s cannot be parsed, so no version is treated as certainly outside it',
  (range) => {
    expect(isOutside('PyPI', '99.0.0', range)).toBe(false);
  },
);
