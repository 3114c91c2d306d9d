import { expect, it } from '@jest/globals';
import { packageText, refusedPackageReasons } from '../../../shared/policy/refused-packages.ts';
import { aPackage } from './builders.ts';

const EXCEPTION = 'ignore: [{ id: deny, purl: pkg:npm/a@2, reason: … }]';

const refused = (index: number) => ({
  rule: 'deny' as const,
  item: aPackage({ purl: `pkg:npm/a@${index}` }),
  message: `a ${String(index).padStart(2, '0')} is denied`,
});

it('refusedPackageReasons names each package, in a fixed order', () => {
  expect(refusedPackageReasons([refused(2), { ...refused(1), accept: 'x: y' }])).toEqual([
    { rule: 'deny', outcome: 'fail', message: 'a 01 is denied', accept: 'x: y', findings: [] },
    { rule: 'deny', outcome: 'fail', message: 'a 02 is denied', accept: EXCEPTION, findings: [] },
  ]);
});

it('refusedPackageReasons counts packages beyond the limit', () => {
  const reasons = refusedPackageReasons(Array.from({ length: 23 }, (_, index) => refused(index)));
  expect(reasons).toHaveLength(21);
  expect(reasons.at(-1)?.message).toBe('3 more packages (`deny`)');
});

it('packageText leaves out a missing version', () => {
  expect(packageText({ name: 'a', version: '' })).toBe('a');
});
