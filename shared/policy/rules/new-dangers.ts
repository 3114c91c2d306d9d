import type { AuditPolicy } from '../../model/audit-policy.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { Reason } from '../../model/decision.ts';
import type { Finding } from '../../model/finding.ts';
import { isNew } from '../../model/is-new.ts';
import { isKnownPasswordFinding } from '../../model/known-password.ts';
import { isCounted } from './audit-severity.ts';
import { findingReason } from './finding-reason.ts';

/**
 * Returns one reason for the secrets and critical misconfigurations that a change adds. Omits those that already fail
 * because of `failOn`. Only an exception can accept them. A well-known default password is not a secret.
 */
export function newDangers(
  findings: readonly Finding[],
  comparison: Comparison,
  policy: AuditPolicy,
): readonly Reason[] {
  if (comparison.status === 'none' || policy.failOn === 'never') return [];
  const dangers = findings.filter(
    (finding) =>
      finding.suppression === undefined &&
      isNew(finding) &&
      (finding.kind === 'secret' || finding.severity === 'critical') &&
      !isKnownPasswordFinding(finding) &&
      !isCounted(finding, policy),
  );
  return findingReason(
    dangers,
    {
      rule: 'new-dangers',
      one: ({ kind }) =>
        kind === 'secret' ? 'is a new secret, which fails at any severity' : 'is new and critical',
      several: () => 'are secrets or critical misconfigurations',
    },
    true,
  );
}
