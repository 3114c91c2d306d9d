import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AuditPolicy } from '../../../shared/model/audit-policy.ts';
import { OUTCOMES } from '../../../shared/model/decision.ts';
import { SEVERITIES } from '../../../shared/model/finding.ts';
import { FAIL_ON, SCOPES } from '../../../shared/model/policy.ts';
import { DEFAULT_AUDIT_POLICY } from '../../../shared/policy/audit-policy.ts';
import { type AuditFactsForDecision, decideAudit } from '../../../shared/policy/decide-audit.ts';
import { auditFinding } from '../../support/audit.ts';

const FACTS: AuditFactsForDecision = {
  subject: '.',
  findings: [],
  checked: [{ area: 'dockerfile', files: 1, subjects: {} }],
  unchecked: [],
  templates: [],
  comments: [],
  problems: [],
  comparison: { status: 'none' },
};
const PROBLEM = { code: 'unreadable', path: 'a', message: 'this file cannot be read' };
const COMPARED = {
  status: 'compared',
  base: { kind: 'commit', name: 'main', id: '1'.repeat(40) },
} as const;

const decide = (facts: Partial<AuditFactsForDecision>, policy: Partial<AuditPolicy> = {}) =>
  decideAudit({ ...FACTS, ...facts }, { ...DEFAULT_AUDIT_POLICY, ...policy });

describe('decideAudit', () => {
  it.each<[string, Partial<AuditFactsForDecision>, Partial<AuditPolicy>, string]>([
    ['no finding', {}, {}, 'pass'],
    ['no file', { checked: [] }, {}, 'error'],
    ['no file, if this is accepted', { checked: [], isEmptyAllowed: true }, {}, 'pass'],
    ['an unreadable file', { problems: [PROBLEM] }, { failOn: 'never' }, 'error'],
    ['a finding with high severity', { findings: [auditFinding()] }, {}, 'fail'],
    [
      'a finding with high severity below the threshold',
      { findings: [auditFinding()] },
      { failOn: 'critical' },
      'pass',
    ],
    ['a high finding in a report', { findings: [auditFinding()] }, { failOn: 'never' }, 'pass'],
    [
      'a suppressed finding',
      { findings: [auditFinding({ suppression: { rule: 'ignore[0]', reason: 'x' } })] },
      {},
      'pass',
    ],
    [
      'a finding that is also in the base',
      { findings: [auditFinding({ change: { state: 'unchanged' } })], comparison: COMPARED },
      {},
      'pass',
    ],
    [
      'a finding that is also in the base, if all findings count',
      { findings: [auditFinding({ change: { state: 'unchanged' } })], comparison: COMPARED },
      { scope: 'all' },
      'fail',
    ],
    [
      'a new secret of any severity',
      {
        findings: [auditFinding({ kind: 'secret', severity: 'low', change: { state: 'new' } })],
        comparison: COMPARED,
      },
      { failOn: 'new' },
      'fail',
    ],
    [
      'a new critical finding',
      {
        findings: [auditFinding({ severity: 'critical', change: { state: 'new' } })],
        comparison: COMPARED,
      },
      { failOn: 'new' },
      'fail',
    ],
    [
      'a secret that is also in the base',
      {
        findings: [auditFinding({ kind: 'secret', change: { state: 'unchanged' } })],
        comparison: COMPARED,
      },
      {},
      'pass',
    ],
    [
      'a failure without a readable base',
      {
        findings: [auditFinding()],
        comparison: { status: 'unavailable', name: 'main', message: 'm', fix: 'f' },
      },
      {},
      'error',
    ],
  ])('determines the outcome for %s', (_name, facts, policy, outcome) => {
    expect(decide(facts, policy).outcome).toBe(outcome);
  });

  it('accepts a problem that is also in the same file in the base', () => {
    const { outcome, isComplete } = decide({ problems: [PROBLEM], existingProblems: [PROBLEM] });
    expect([outcome, isComplete]).toEqual(['pass', false]);
  });

  it('explains the outcome in the summary and the reasons', () => {
    const { summary, reasons } = decide({ findings: [auditFinding()] });
    expect(summary).toBe('Failed: 1 finding must be fixed (1 high). Checked 1 Dockerfile.');
    expect(reasons[0]?.message).toBe(
      'dockerfile/user-root in Dockerfile is high (threshold: `high`)',
    );
  });

  const findings = fc.array(
    fc
      .record({
        kind: fc.constantFrom('secret' as const, 'misconfiguration' as const),
        severity: fc.constantFrom(...SEVERITIES),
        change: fc.constantFrom(
          undefined,
          { state: 'new' as const },
          { state: 'unchanged' as const },
        ),
        fingerprint: fc.stringMatching(/^[0-9a-f]{64}$/),
      })
      .map((given) => auditFinding(given)),
    { maxLength: 5 },
  );

  it('never returns a better outcome because of an additional finding or problem', () => {
    fc.assert(
      fc.property(
        findings,
        findings,
        fc.constantFrom(...FAIL_ON),
        fc.constantFrom(...SCOPES),
        fc.constantFrom({ status: 'none' } as const, COMPARED),
        (before, added, failOn, scope, comparison) => {
          const rank = (list: typeof before) =>
            OUTCOMES.indexOf(decide({ findings: list, comparison }, { failOn, scope }).outcome);
          expect(rank([...before, ...added])).toBeGreaterThanOrEqual(rank(before));
        },
      ),
      { numRuns: 300 },
    );
  });
});
