import { expect, it } from '@jest/globals';
import { explanation } from '../../../actions/report/explanation.ts';
import type { Decision } from '../../../shared/model/decision.ts';
import { verdictOf } from '../../../shared/report/job-verdict.ts';
import { aDecision, aFinding, aReason, aReport, aScan } from '../../shared/report/a-report.ts';

const PASSED = aDecision({ action: 'verify', subject: 'app:1' });
const FAILED = aDecision({ outcome: 'fail', reasons: [aReason()] });
const UNREAD = aDecision({ outcome: 'error', reasons: [aReason({ outcome: 'error' })] });

it.each<[readonly Decision[], string]>([
  [[PASSED], 'Passed: 1 check, 1 passed.'],
  [[PASSED, FAILED, PASSED], 'Failed: 3 checks, 1 failed, 2 passed.'],
  [[UNREAD, PASSED], 'Incomplete: 2 checks, 1 incomplete, 1 passed.'],
  [[UNREAD, FAILED], 'Failed and incomplete: 2 checks, 1 failed, 1 incomplete.'],
])('the explanation first states how many checks have each outcome (%#)', (decisions, first) => {
  const data = aReport({ decisions });
  expect(explanation(data, verdictOf(data)).split('\n')[0]).toBe(first);
});

it('the explanation states if no check made a decision', () => {
  const data = aReport({ documents: [] });
  const verdict = { outcome: 'none', hasFailures: false, reasons: [] } as const;
  expect(explanation(data, verdict)).toBe('Done: no check made a decision.');
});

it('the explanation does not count an error of the whole run as a check, or name the action', () => {
  const reasons = [aReason({ outcome: 'error', message: 'The input `x` is "y".', fix: 'Fix it.' })];
  const data = aReport({ decisions: [aDecision({ action: 'all', outcome: 'error', reasons })] });
  expect(explanation(data, verdictOf(data)).split('\n')).toEqual([
    'Incomplete: no check made a decision.',
    '- The input `x` is "y".',
    'Next step: Fix it.',
  ]);
});

it('the explanation ends with the next step', () => {
  const finding = aFinding();
  const reasons = [aReason({ findings: [finding.fingerprint] })];
  const scans = [aScan({ findings: [finding] })];
  const data = aReport({ scans, decisions: [aDecision({ outcome: 'fail', reasons })] });
  expect(explanation(data, verdictOf(data)).split('\n').at(-1)).toBe(
    'Next step: package-lock.json:12: Fixed in 4.17.21.',
  );
});

it('the explanation lists at most ten reasons', () => {
  const reasons = Array.from({ length: 12 }, (_, at) => aReason({ message: `reason ${at}` }));
  const data = aReport({ decisions: [aDecision({ outcome: 'fail', reasons })] });
  const lines = explanation(data, verdictOf(data)).split('\n');
  expect(lines).toHaveLength(12);
  expect(lines[11]).toBe('- and 2 more');
});
