import { expect, it } from '@jest/globals';
import {
  auditSeverity,
  countsText,
  isCounted,
} from '../../../../shared/policy/rules/audit-severity.ts';
import { auditFinding } from '../../../support/audit.ts';

const two = [auditFinding(), auditFinding({ severity: 'critical', fingerprint: '2'.repeat(64) })];

it('auditSeverity counts several findings by severity, worst first', () => {
  const [reason, ...others] = auditSeverity(two, { failOn: 'high', scope: 'all' });
  expect(others).toEqual([]);
  expect(reason?.message).toBe(
    '2 findings fail at the `high` threshold: 1 critical, 1 high. Worst: dockerfile/user-root in Dockerfile:2',
  );
  expect(reason?.findings).toEqual(['2'.repeat(64), '1'.repeat(64)]);
});

it('isCounted returns false for a finding that is also in the base, unless the scope is `all`', () => {
  const old = auditFinding({ change: { state: 'unchanged' } });
  expect(isCounted(old, { failOn: 'high', scope: 'new' })).toBe(false);
  expect(isCounted(old, { failOn: 'high', scope: 'all' })).toBe(true);
});

it('countsText lists the worst severity first', () => {
  expect(countsText(two)).toBe('1 critical, 1 high');
});
