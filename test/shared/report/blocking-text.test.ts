import { expect, it } from '@jest/globals';
import {
  blockingText,
  leftText,
  milderTitle,
  notBlocking,
} from '../../../shared/report/blocking-text.ts';
import { aDecision, aFinding, aReason, aReport, aScan } from './a-report.ts';

const FIRST = aFinding();
const SECOND = aFinding({ id: 'CVE-2', fingerprint: 'b'.repeat(64) });

function failing(...fingerprints: readonly string[]) {
  const reasons = [aReason({ findings: fingerprints })];
  return aReport({ decisions: [aDecision({ outcome: 'fail', reasons })] });
}

const SCAN = aScan({ findings: [FIRST, SECOND] });

it('blockingText distinguishes findings that fail the run from findings that do not', () => {
  expect(blockingText(failing(), SCAN, [FIRST, SECOND])).toBe('not blocking');
  const both = blockingText(failing(SECOND.fingerprint), SCAN, [FIRST, SECOND]);
  expect(both).toBe('1 of 2 not blocking');
  expect(blockingText(failing(FIRST.fingerprint), SCAN, [FIRST])).toBe('');
});

it('blockingText states the causes for findings that do not block, but only if the numbers in the decision add up to the number of findings', () => {
  const comparison = { status: 'compared', base: { kind: 'commit', name: 'main' } } as const;
  const fresh = [aFinding({ change: { state: 'new' } }), aFinding({ change: { state: 'new' } })];
  const old = [aFinding({ change: { state: 'unchanged' } })];
  const scan = aScan({ comparison, findings: [...fresh, ...old] });
  const milder = [
    { cause: 'development', findings: 1, words: 'in development dependencies' },
    { cause: 'threshold', findings: 1, words: 'below the `high` threshold' },
    { cause: 'existing', findings: 1, words: 'already in main' },
  ] as const;
  const report = aReport({ decisions: [aDecision({ milder })] });
  expect(blockingText(report, scan, fresh)).toBe(
    'not blocking: 1 in development dependencies, 1 below the high threshold',
  );
  expect(blockingText(report, scan, old)).toBe('not blocking, because not new');
  expect(blockingText(report, scan, fresh.slice(1))).toBe('not blocking');
});

it('blockingText, milderTitle and notBlocking do not add a remark if there is no decision', () => {
  expect(blockingText(aReport(), SCAN, [FIRST])).toBe('');
  expect(notBlocking(aReport())).toBe('');
  expect(milderTitle(aReport(), 'Findings', 1_200)).toBe('Findings (1,200)');
});

it.each([
  [3, 0, '3 more fixes, not blocking'],
  [3, 2, '3 more fixes, 1 not blocking'],
  [3, 3, '3 more fixes'],
])('leftText of %d fixes, %d of which are blocking, is "%s"', (left, blocking, text) => {
  expect(leftText('fix', left, blocking)).toBe(text);
});

it('milderTitle and notBlocking add the remark `not blocking` if there is a decision', () => {
  expect(milderTitle(failing(), 'Other findings', 3)).toBe('Other findings (3, not blocking)');
  expect(notBlocking(failing())).toBe(' (not blocking)');
});
