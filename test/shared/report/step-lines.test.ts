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
  ['is incomplete and fails', [FAILS, INCOMPLETE], [`Next step: ${COMPLETE}`, `Then: ${FIX}`]],
])('stepLines returns exactly one next step for a run that %s', (_name, reasons, lines) => {
  const outcome = reasons.includes(INCOMPLETE) ? 'error' : 'fail';
  const decisions = [aDecision({ outcome, reasons })];
  expect(stepLines(aReport({ scans: [aScan({ findings: [FINDING] })], decisions }))).toEqual(lines);
});

it('stepLines puts the malware fix before the step that completes the run', () => {
  const malware = aFinding({ kind: 'malware' });
  const reasons = [aReason({ findings: [malware.fingerprint] }), INCOMPLETE];
  const decisions = [aDecision({ outcome: 'error', reasons })];
  const lines = stepLines(aReport({ scans: [aScan({ findings: [malware] })], decisions }));
  expect(lines).toEqual([
    expect.stringMatching(/^Next step: package-lock.json:12: /),
    `Then: ${COMPLETE}`,
  ]);
});
