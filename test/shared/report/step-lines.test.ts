import { expect, it } from '@jest/globals';
import { stepLines } from '../../../shared/report/step-lines.ts';
import { aDecision, aFinding, aReason, aReport, aScan } from './a-report.ts';

const FINDING = aFinding();
const FAILS = aReason({ findings: [FINDING.fingerprint] });
const INCOMPLETE = aReason({ rule: 'results-read', outcome: 'error' });
const COMPLETE = 'Correct the files in `results`, or remove the input.';
const FIX = 'package-lock.json:12: Fixed in 4.17.21.';

it.each([
  ['fails', [FAILS], [`Next step: ${FIX}`]],
  ['is incomplete', [INCOMPLETE], [`Next step: ${COMPLETE}`]],
  ['is incomplete and fails', [FAILS, INCOMPLETE], [`Next step: ${FIX}`, `Then: ${COMPLETE}`]],
])('stepLines returns exactly one next step for a run that %s', (_name, reasons, lines) => {
  const outcome = reasons.includes(INCOMPLETE) ? 'error' : 'fail';
  const decisions = [aDecision({ outcome, reasons })];
  expect(stepLines(aReport({ scans: [aScan({ findings: [FINDING] })], decisions }))).toEqual(lines);
});

it('stepLines puts manifests without a lockfile before missing advisory data', () => {
  const unlocked = (path: string) => ({
    code: 'unlocked',
    path,
    message: `${path} names 2 dependencies, and no lockfile exists. Fix: commit y.lock`,
  });
  const missing = {
    code: 'not-found',
    path: 'osv/npm',
    message: 'osv/npm is missing, so no npm packages were checked. Fix: x',
  };
  const reasons = ['manifests-locked', 'advisories-complete'].map((rule) =>
    aReason({ rule, outcome: 'error' }),
  );
  const problems = [missing, unlocked('a'), unlocked('b')];
  const lines = (list: typeof problems) =>
    stepLines(
      aReport({
        scans: [aScan({ problems: list })],
        decisions: [aDecision({ outcome: 'error', reasons })],
      }),
    );
  expect(lines(problems)).toEqual([
    'Next step: For 2 manifests, commit y.lock.',
    expect.stringMatching(/^Then: Download the data /),
  ]);
  const other = { ...unlocked('c'), message: 'c names 1 dependency. Fix: commit z' };
  expect(lines([...problems, other])[0]).toMatch(/y\.lock\. Then fix 1 more manifest\.$/);
  expect(lines([other])[0]).toBe('Next step: For `c`, commit z.');
});
