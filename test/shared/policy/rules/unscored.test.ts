import { expect, it } from '@jest/globals';
import { unscored } from '../../../../shared/policy/rules/unscored.ts';
import { aFinding } from '../builders.ts';

const policy = { failOn: 'high', onlyFixed: false, scope: 'auto', unscored: 'block' } as const;
const unknown = aFinding({ severity: 'unknown' });

it('the rule `unscored` returns a reason only for findings without a severity score', () => {
  expect(unscored([unknown, aFinding()], policy)).toEqual([
    {
      rule: 'unscored',
      outcome: 'fail',
      accept: 'unscored: allow',
      message: 'CVE-2026-0001 in left-pad 1.0.0 has no severity score (`unscored: block`)',
      findings: [unknown.fingerprint],
    },
  ]);
});

it('the rule `unscored` returns no reason if the policy accepts unscored findings or never fails', () => {
  expect(unscored([unknown], { ...policy, unscored: 'allow' })).toEqual([]);
  expect(unscored([unknown], { ...policy, failOn: 'never' })).toEqual([]);
});
