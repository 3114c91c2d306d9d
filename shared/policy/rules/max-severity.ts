import type { Reason } from '../../model/decision.ts';
import type { Finding } from '../../model/finding.ts';
import { isAtLeast } from '../../model/order.ts';
import type { ScanPolicy } from '../../model/policy.ts';
import {
  type CountingFacts,
  type CountingPolicy,
  countedFindings,
  subjectOf,
} from './counted-findings.ts';

/** Returns a reason for each finding at or above `failOn`. Findings without a severity score are not included. */
export function maxSeverity(
  findings: readonly Finding[],
  policy: CountingPolicy & Pick<ScanPolicy, 'failOn'>,
  facts: CountingFacts = {},
): readonly Reason[] {
  const { failOn } = policy;
  if (failOn === 'never') return [];
  return countedFindings(findings, policy, facts)
    .filter(({ severity }) => severity !== 'unknown' && isAtLeast(severity, failOn))
    .map(reasonFor);
}

function reasonFor(finding: Finding): Reason {
  const { id, severity, fingerprint, kind } = finding;
  const what = kind === 'malware' ? 'is malware' : `is ${severity}`;
  return {
    rule: 'max-severity',
    outcome: 'fail',
    message: `${id} in ${subjectOf(finding)} ${what}`,
    findings: [fingerprint],
  };
}
