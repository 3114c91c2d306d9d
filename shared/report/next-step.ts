import type { Problem } from '../model/inventory.ts';
import type { RefusedEvidence } from '../model/verification.ts';
import type { Verdict } from './job-verdict.ts';
import type { ReportData } from './report-data.ts';

/** Steps for problems in scanned files, by the code of the problem. Other messages contain their own fix. */
const SCAN_STEPS: readonly (readonly [codes: readonly string[], step: string])[] = [
  [
    ['malformed', 'not-a-lockfile', 'not-an-sbom', 'unread-line', 'contradiction', 'stale'],
    'Correct the files that are named above: generate damaged files again, and give each package an exact version.',
  ],
];

/** Steps for refused evidence, by the code of the refusal. */
const VERIFY_STEPS: readonly (readonly [codes: readonly string[], step: string])[] = [
  [
    ['identity-mismatch', 'issuer-mismatch', 'claim-mismatch'],
    'If the signer is correct, change the expected identity. If not, do not use this subject.',
  ],
  [['subject-mismatch'], 'Use the digest that was signed, or sign this subject.'],
];

/**
 * Returns the next step after a run that did not pass, in one sentence. Returns an empty text if the reasons or the
 * list of fixes already contain the step.
 */
export function nextStep({ scans, verifications }: ReportData, verdict: Verdict): string {
  const isBad = (action: string) => verdict.reasons.some((reason) => reason.action === action);
  if (isBad('verify')) {
    const refused = verifications.flatMap((each) => each.refused);
    return stepFor(VERIFY_STEPS, refused);
  }
  const problems = scans.flatMap(({ problems: all, existingProblems = [] }) => {
    const existing = new Set(existingProblems.map(({ code, path }) => `${code} ${path}`));
    return all.filter(({ code, path }) => !existing.has(`${code} ${path}`));
  });
  return isBad('scan') && verdict.outcome === 'error' ? stepFor(SCAN_STEPS, problems) : '';
}

function stepFor(
  steps: readonly (readonly [codes: readonly string[], step: string])[],
  found: readonly (Pick<Problem, 'code'> | Pick<RefusedEvidence, 'code'>)[],
): string {
  const codes = new Set<string>(found.map(({ code }) => code));
  return steps.find(([known]) => known.some((code) => codes.has(code)))?.[1] ?? '';
}
