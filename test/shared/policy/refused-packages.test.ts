import { expect, it } from '@jest/globals';
import { packageText, refusedPackageReasons } from '../../../shared/policy/refused-packages.ts';
import { aPackage } from './builders.ts';

const EXCEPTION = '- { id: deny, purl: pkg:npm/a@2, reason: … }';

const refused = (index: number) => ({
  rule: 'deny' as const,
  item: aPackage({ name: 'a', version: String(index), purl: `pkg:npm/a@${index}` }),
  message: `a ${String(index).padStart(2, '0')} is denied`,
});

it('refusedPackageReasons names one package, and the line in the policy that accepts it', () => {
  const one = { rule: 'deny', outcome: 'fail', message: 'a 02 is denied', findings: [] };
  expect(refusedPackageReasons([refused(2)])).toEqual([{ ...one, accept: EXCEPTION }]);
  expect(refusedPackageReasons([{ ...refused(2), accept: 'x: y' }])).toEqual([
    { ...one, accept: 'x: y' },
  ]);
});

it('refusedPackageReasons returns one reason for each rule, and lists at most 100 packages', () => {
  const reasons = refusedPackageReasons([
    ...Array.from({ length: 101 }, (_, index) => refused(100 - index)),
    { ...refused(2), rule: 'licenses', accept: 'licenses: { allow: [MIT] }' },
  ]);
  expect(reasons.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    'deny: 101 packages are denied: a 0, a 1, a 2 and 98 more',
    'licenses: a 02 is denied',
  ]);
  const [{ items = [], acceptOne } = {}] = reasons;
  expect([items.length, items[0]]).toEqual([100, 'a 00 is denied']);
  expect(acceptOne).toBe(EXCEPTION.replace('a@2', 'a@0'));
});

it('refusedPackageReasons returns a separate reason for packages that lack the data for a rule', () => {
  const unknown = { rule: 'licenses', accept: 'unknown-licenses: allow' } as const;
  const reasons = refusedPackageReasons(
    [1, 2, 3].map((index) => ({ ...refused(index), ...(index > 1 ? unknown : {}) })),
  );
  expect(reasons.map(({ message, accept }) => [message, accept])).toEqual([
    ['a 01 is denied', EXCEPTION.replace('a@2', 'a@1')],
    [
      '2 packages have no known SPDX license (`unknown-licenses: fail`): a 2 and a 3',
      'unknown-licenses: allow',
    ],
  ]);
});

it('refusedPackageReasons suggests an exception for one package, but no setting, if each package needs a different setting', () => {
  const [reason] = refusedPackageReasons(
    ['MIT', 'ISC'].map((license, index) => ({
      ...refused(index),
      rule: 'licenses' as const,
      accept: `licenses: { allow: [${license}] }`,
    })),
  );
  expect(reason?.accept).toBeUndefined();
  expect(reason?.acceptOne).toBe('- { id: licenses, purl: pkg:npm/a@0, reason: … }');
});

it('packageText omits a missing version', () => {
  expect(packageText({ name: 'a', version: '' })).toBe('a');
});
