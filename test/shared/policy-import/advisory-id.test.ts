import { expect, it } from '@jest/globals';
import { isAdvisoryId } from '../../../shared/policy-import/advisory-id.ts';

it.each([
  ['CVE-2021-44906', true],
  ['GHSA-35jh-r3h4-6jhm', true],
  ['RHSA-2021:1234', true],
  ['openSUSE-SU-2021:1', true],
  ['UBUNTU-CVE-2021-1', true],
  ['AVD-DS-0002', false],
  ['DS002', false],
  ['*', false],
  ['CVE-*', false],
  ['CVE-', false],
  ['generic-secret', false],
])('for %s, isAdvisoryId returns %p', (text, wanted) => {
  expect(isAdvisoryId(text)).toBe(wanted);
});
