import { expect, it } from '@jest/globals';
import { isOutside } from '../../../../shared/versions/version-range.ts';

/** Ranges, each with a version inside the range and a version outside it. */
it.each([
  ['^1.2.3', '1.9.0', '2.0.0'],
  ['^1.2.3', '1.2.3', '1.2.2'],
  ['^1.2.3', '1.2.3', '2.0.0-rc.1'],
  ['^0.2.3', '0.2.9', '0.3.0'],
  ['^0.0.3', '0.0.3', '0.0.4'],
  ['^0', '0.9.0', '1.0.0'],
  ['~1.2', '1.2.9', '1.3.0'],
  ['~1', '1.9.0', '2.0.0'],
  ['1.x', '1.9.0', '2.0.0'],
  ['1.2', '1.2.9', '1.3.0'],
  ['>=1.2 <2', '1.2.0', '2.0.0'],
  ['>1.2', '1.3.0', '1.2.9'],
  ['<=1.2', '1.2.9', '1.3.0'],
  ['1.2.0 - 1.4', '1.4.9', '1.5.0'],
  ['^1 || >= 3.1.0', '3.1.0', '2.0.0'],
  ['=1.0.0-rc.1', '1.0.0-rc.1', '1.0.0'],
])('the npm range %s accepts %s and excludes %s', (range, inside, outside) => {
  expect(isOutside('npm', inside, range)).toBe(false);
  expect(isOutside('npm', outside, range)).toBe(true);
});

it.each([
  ['latest'],
  ['*'],
  [''],
  ['git+https://example.com/a.git'],
  ['file:../a'],
  ['^1 || next'],
  ['catalog:'],
  ['^'.repeat(2_000)],
])(
  'the npm range %s cannot be parsed, so no version is treated as certainly outside it',
  (range) => {
    expect(isOutside('npm', '99.0.0', range)).toBe(false);
  },
);
