import { expect, it } from '@jest/globals';
import { isBefore } from '../../../../shared/audit/kubernetes/kubernetes-version.ts';

it.each([
  ['1.9', '1.10', true],
  ['1.10', '1.9', false],
  ['v1.22.4', '1.22', false],
  ['1.34', '2.0', true],
  ['', '1.0', true],
])('for the versions %s and %s, isBefore returns %s', (version, other, expected) => {
  expect(isBefore(version, other)).toBe(expected);
});
