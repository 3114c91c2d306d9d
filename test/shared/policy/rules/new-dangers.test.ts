import { expect, it } from '@jest/globals';
import { DEFAULT_AUDIT_POLICY } from '../../../../shared/policy/audit-policy.ts';
import { newDangers } from '../../../../shared/policy/rules/new-dangers.ts';
import { auditFinding } from '../../../support/audit.ts';

const COMPARED = { status: 'compared', base: { kind: 'commit', name: 'main' } } as const;
const secret = auditFinding({ kind: 'secret', severity: 'medium', change: { state: 'new' } });

it('newDangers names a new secret below the threshold', () => {
  const reasons = newDangers([secret], COMPARED, DEFAULT_AUDIT_POLICY);
  expect(reasons.map(({ message }) => message)).toEqual([
    'dockerfile/user-root in Dockerfile is a new secret, which fails at any severity',
  ]);
});

it('newDangers does not return a reason for a finding that already fails because of its severity', () => {
  expect(newDangers([secret], COMPARED, { ...DEFAULT_AUDIT_POLICY, failOn: 'low' })).toEqual([]);
});

it('newDangers does not return a reason outside pull requests', () => {
  expect(newDangers([secret], { status: 'none' }, DEFAULT_AUDIT_POLICY)).toEqual([]);
});

it.each([
  ['low', []],
  ['medium', ['new-dangers']],
] as const)(
  'newDangers ignores a new default password only if its severity is low: %s',
  (severity, rules) => {
    const known = { ...secret, severity, variant: 'known-password' };
    const reasons = newDangers([known], COMPARED, DEFAULT_AUDIT_POLICY);
    expect(reasons.map(({ rule }) => rule)).toEqual(rules);
  },
);
