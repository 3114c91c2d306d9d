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

function refusing(code: string) {
  const reasons = [aReason({ rule: 'signature', codes: [code] })];
  return aReport({
    decisions: [aDecision({ action: 'verify', outcome: 'fail', reasons })],
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
  it('names the file that could not be read', () => {
    expect(stepOf(incomplete())).toBe('Correct `package-lock.json:3`, or generate it again.');
  });

  it('names no file of the base', () => {
    expect(stepOf(incomplete([PROBLEM]))).toBe('Correct or remove the files above.');
  });

  it.each([
    ['undecided', 'exact versions'],
    ['stale', 'Download'],
    ['not-found', 'Use a source of `advisories`'],
  ])('says what to do about advisories with the problem %s', (code, want) => {
    const reasons = [aReason({ rule: 'advisories-complete', outcome: 'error' })];
    const scans = [aScan({ problems: [{ ...PROBLEM, code }] })];
    const decisions = [aDecision({ outcome: 'error', reasons })];
    expect(stepOf(aReport({ scans, decisions }))).toContain(want);
  });

  it('has a step for each gap', () => {
    const reasons = ['results-read', 'compared', 'manifests-locked'].map((rule) =>
      aReason({ rule, outcome: 'error' }),
    );
    const decisions = [aDecision({ outcome: 'error', reasons })];
    expect(stepOf(aReport({ decisions }))).toBe(
      'Correct the files of `results`, or remove the input. ' +
        'Set `compare-to` to a base that is available, or to `none`.',
    );
  });

  it.each([
    ['subject-mismatch', 'Find out who changed the digest'],
    ['identity-mismatch', 'set it in `certificate-identity`'],
    ['evidence-missing', 'Sign the subject'],
  ])('says what to do about evidence with the code %s', (code, want) => {
    expect(stepOf(refusing(code))).toContain(want);
  });

  it('is empty for other refused evidence and for a run that passed', () => {
    expect(stepOf(refusing('log-untrusted'))).toBe('');
    expect(stepOf(aReport({ scans: [aScan()], decisions: [aDecision()] }))).toBe('');
  });
});
