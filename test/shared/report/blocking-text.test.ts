import { expect, it } from '@jest/globals';
import { blockingText, milderTitle, notBlocking } from '../../../shared/report/blocking-text.ts';
import { aDecision, aFinding, aReason, aReport } from './a-report.ts';

const FIRST = aFinding();
const SECOND = aFinding({ id: 'CVE-2' });

function failing(...fingerprints: readonly string[]) {
  const reasons = [aReason({ findings: fingerprints })];
  return aReport({ decisions: [aDecision({ outcome: 'fail', reasons })] });
}

it('blockingText tells findings that fail the run from other findings', () => {
  expect(blockingText(failing(), [FIRST, SECOND])).toBe('not blocking');
  expect(blockingText(failing(SECOND.fingerprint), [FIRST, SECOND])).toBe('1 of 2 blocking');
  expect(blockingText(failing(FIRST.fingerprint), [FIRST])).toBe('');
});

it('blockingText, milderTitle and notBlocking claim nothing without a decision', () => {
  expect(blockingText(aReport(), [FIRST])).toBe('');
  expect(notBlocking(aReport())).toBe('');
  expect(milderTitle(aReport(), 'Findings', 1_200)).toBe('Findings (1,200)');
});

it('milderTitle and notBlocking add the remark', () => {
  expect(milderTitle(failing(), 'Other findings', 3)).toBe('Other findings (3, not blocking)');
  expect(notBlocking(failing())).toBe(' (not blocking)');
});
