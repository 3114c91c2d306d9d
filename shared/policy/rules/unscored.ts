import type { Reason } from '../../model/decision.ts';
import type { Finding } from '../../model/finding.ts';
import type { ScanPolicy } from '../../model/policy.ts';
import {
  type CountingFacts,
  type CountingPolicy,
  countedFindings,
  subjectOf,
} from './counted-findings.ts';

/**
 * Returns a reason for each finding without a severity score. Returns no reasons if the policy accepts such findings
 * or never fails.
 */
export function unscored(
  findings: readonly Finding[],
  policy: CountingPolicy & Pick<ScanPolicy, 'failOn' | 'unscored'>,
  facts: CountingFacts = {},
): readonly Reason[] {
  if (policy.failOn === 'never' || policy.unscored === 'allow') return [];
  return countedFindings(findings, policy, facts)
    .filter(({ severity, kind }) => severity === 'unknown' && kind !== 'malware')
    .map((finding) => ({
      rule: 'unscored',
      outcome: 'fail',
      message: `${finding.id} in ${subjectOf(finding)} has no severity score (\`unscored: fail\`)`,
      accept: 'unscored: allow',
      findings: [finding.fingerprint],
    }));
}
