import { expect, it } from '@jest/globals';
import { mayBeIn } from '../../../../shared/ecosystems/npm/version-range.ts';

it.each([
  ['1.2.8', '^1.2.5', true],
  ['1.2.4', '^1.2.5', false],
  ['2.0.0', '^1.2.5', false],
  ['0.3.0', '^0.2.0', false],
  ['0.0.9', '^0.0', true],
  ['1.3.0', '~1.2.5', false],
  ['1.2.6', '~1.2.5', true],
  ['1.2.6', '<1.2.6', false],
  ['1.2.5', '>= 1.0.0 <1.2.6', true],
  ['1.2.5', '<=1.2.4 || >1.2.5', false],
  ['1.2.5', '1', true],
  ['2.0.0', '1.x', false],
  ['1.2.5', 'npm:1.2.5', true],
  ['1.2.5', '*', true],
  ['1.2.5', 'latest', true],
  ['1.2.5', '2.0.0 - 3.0.0', false],
  ['1.2.5', '1.2.0 - 1.2.4', false],
  ['1.2.5', '1.0 - 1.2 || 3', true],
  ['1.2.5-rc.1', '2', true],
])('mayBeIn, for the version %s and the range %s, returns %s', (version, range, isIn) => {
  expect(mayBeIn(version, range)).toBe(isIn);
});
