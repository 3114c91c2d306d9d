import { expect, it } from '@jest/globals';
import { isOutside, withFourNumbers } from '../../../shared/versions/version-range.ts';

it.each([
  ['crates.io', '1.2.3', '1.9.0', '2.0.0'],
  ['crates.io', '0.2', '0.2.9', '0.3.0'],
  ['crates.io', '=1.2', '1.2.9', '1.3.0'],
  ['crates.io', '>=1.2, <1.5', '1.4.0', '1.5.0'],
  ['crates.io', '1.*', '1.9.0', '2.0.0'],
  ['crates.io', '1', '1.0.0+build', '2.0.0+build'],
])(
  'in the ecosystem %s, the range %s accepts %s and excludes %s',
  (ecosystem, range, inside, outside) => {
    expect(isOutside(ecosystem, inside, range)).toBe(false);
    expect(isOutside(ecosystem, outside, range)).toBe(true);
  },
);

it.each([
  ['npm', 'main', '^1.0.0'],
  ['Packagist', 'dev-main', '^1.0'],
  ['PyPI', 'unordered', '>=1.0'],
  ['Maven', '2.0', '[1.0,2.0)'],
])(
  'in the ecosystem %s, the version %s is not certainly outside the range %s',
  (ecosystem, version, range) => {
    expect(isOutside(ecosystem, version, range)).toBe(false);
  },
);

it('withFourNumbers pads a version with zeros to four numbers', () => {
  expect(['1', '1.2.3.4.5', 'dev-main'].map(withFourNumbers)).toEqual([
    '1.0.0.0',
    '1.2.3.4.5',
    'dev-main',
  ]);
});
