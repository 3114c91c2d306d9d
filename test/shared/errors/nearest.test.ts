import { expect, it } from '@jest/globals';
import { nearest } from '../../../shared/errors/nearest.ts';

const NAMES = [
  'advisories',
  'fail-on',
  'format',
  'only-fixed',
  'path',
  'spdx-json',
  'spdx-tags',
  'unscored',
];

it.each([
  ['fail-onn', 'fail-on'],
  ['advisory', 'advisories'],
  ['fail_on', 'fail-on'],
  ['failOn', 'fail-on'],
  ['FORMAT', 'format'],
  ['onlyfixed', 'only-fixed'],
  ['pth', 'path'],
  ['unscord', 'unscored'],
  ['spdx', 'spdx-json'],
  ['SPDX-', 'spdx-json'],
  ['spd', undefined],
  ['something', undefined],
  ['certificate', undefined],
  ['', undefined],
])('for the word %p, the function `nearest` returns the name %p', (word, wanted) => {
  expect(nearest(word, NAMES)).toBe(wanted);
});

it('the function `nearest` returns quickly even for a very long word', () => {
  expect(nearest('x'.repeat(1_000_000), NAMES)).toBeUndefined();
});
