import { describe, expect, it } from '@jest/globals';
import { checkTitle } from '../../../shared/report/check-title.ts';
import { verdictOf } from '../../../shared/report/job-verdict.ts';
import { aDecision, aFailingReport, aFinding, aReason, aReport } from './a-report.ts';

const titleOf = (...decisions: Parameters<typeof aDecision>[0][]) => {
  const data = aReport({ decisions: decisions.map((changes) => aDecision(changes)) });
  return checkTitle(data, verdictOf(data));
};

describe('a check run title', () => {
  it('is the summary of a scan that passed', () => {
    expect(titleOf({ summary: 'Passed: 40 npm packages' })).toBe('Passed: 40 npm packages');
    expect(titleOf({})).toBe('Passed');
  });

  it('contains the first reason and the number of other reasons', () => {
    const reasons = [aReason({ message: 'one' }), aReason({ message: 'two' })];
    expect(titleOf({ outcome: 'fail', reasons })).toBe('Failed: one (and 1 more)');
    expect(titleOf({ outcome: 'error', reasons: [aReason({ outcome: 'error' })] })).toBe(
      'Incomplete: too severe',
    );
  });

  it('is the headline if findings fail the run', () => {
    const data = aFailingReport([aFinding()]);
    expect(checkTitle(data, verdictOf(data))).toBe('Failed: 1 finding must be fixed (1 high)');
  });

  it('omits the fix of the reason, because the summary contains it', () => {
    const reasons = [aReason({ message: 'No access. Fix: add `contents: read`.' })];
    expect(titleOf({ outcome: 'fail', reasons })).toBe('Failed: No access');
  });

  it('has at most 250 characters in one line', () => {
    const title = titleOf({ outcome: 'fail', reasons: [aReason({ message: 'x\n'.repeat(500) })] });
    expect(title).toHaveLength(250);
    expect(title).not.toContain('\n');
  });
});
