import { describe, expect, it } from '@jest/globals';
import { verdictOf } from '../../../shared/report/job-verdict.ts';
import { nextStep } from '../../../shared/report/next-step.ts';
import { aDecision, aReason, aReport, aScan } from './a-report.ts';

const PROBLEM = {
  code: 'malformed',
  message: 'not valid JSON',
  path: 'package-lock.json',
  line: 3,
};

function stepOf(data: ReturnType<typeof aReport>): string {
  return nextStep(data, verdictOf(data));
}

function refusing(code: 'subject-mismatch' | 'identity-mismatch' | 'log-untrusted') {
  const reasons = [aReason({ rule: 'signature' })];
  return aReport({
    decisions: [aDecision({ action: 'verify', outcome: 'fail', reasons })],
    verifications: [
      {
        kind: 'assay/verification/v1',
        subject: { name: 'a', digest: `sha256:${'a'.repeat(64)}` },
        verified: [],
        refused: [{ origin: 'tag', code, message: 'no' }],
      },
    ],
  });
}

function incomplete(existingProblems: readonly (typeof PROBLEM)[] = []) {
  const reasons = [aReason({ rule: 'inventory-complete', outcome: 'error' })];
  return aReport({
    scans: [aScan({ problems: [PROBLEM], existingProblems })],
    decisions: [aDecision({ outcome: 'error', reasons })],
  });
}

describe('nextStep', () => {
  it('says what to do about an unreadable file', () => {
    expect(stepOf(incomplete())).toContain('generate damaged files again');
  });

  it('ignores the problems of the base', () => {
    expect(stepOf(incomplete([PROBLEM]))).toBe('');
  });

  it.each([
    ['subject-mismatch', 'sign this subject'],
    ['identity-mismatch', 'change the expected identity'],
  ] as const)('says what to do about evidence with the code %s', (code, want) => {
    expect(stepOf(refusing(code))).toContain(want);
  });

  it('is empty for other refused evidence and for a run that passed', () => {
    expect(stepOf(refusing('log-untrusted'))).toBe('');
    expect(stepOf(aReport({ scans: [aScan()], decisions: [aDecision()] }))).toBe('');
  });
});
