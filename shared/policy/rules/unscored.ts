import type { Reason } from '../../model/decision.ts';
import type { Finding } from '../../model/finding.ts';
import type { ScanPolicy } from '../../model/policy.ts';
import { type CountingFacts, type CountingPolicy, countedFindings } from './counted-findings.ts';
import { findingReason } from './finding-reason.ts';

/**
 * Returns one reason for all findings without a severity score. Returns an empty list if the policy accepts such
 * findings, or if `fail-on` is `never`.
 */
export function unscored(
  findings: readonly Finding[],
  policy: CountingPolicy & Pick<ScanPolicy, 'failOn' | 'unscored'>,
  facts: CountingFacts = {},
): readonly Reason[] {
  if (policy.failOn === 'never' || policy.unscored === 'allow') return [];
  const counted = countedFindings(findings, policy, facts).filter(
    ({ severity, kind }) => severity === 'unknown' && kind !== 'malware',
  );
  const text = {
    rule: 'unscored',
    one: () => 'has no severity score (`unscored: block`)',
    several: () => 'fail because they have no severity score (`unscored: block`)',
    accept: 'unscored: allow',
  };
  return findingReason(counted, text, policy.scope !== 'all');
}
