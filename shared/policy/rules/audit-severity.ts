import type { AuditPolicy } from '../../model/audit-policy.ts';
import type { Reason } from '../../model/decision.ts';
import { type Finding, SEVERITIES } from '../../model/finding.ts';
import { isNew } from '../../model/is-new.ts';
import { isAtLeast } from '../../model/order.ts';
import { grouped } from '../../text/count.ts';
import { findingReason } from './finding-reason.ts';

/** Returns one reason for the findings of an audit at or above `failOn`. */
export function auditSeverity(
  findings: readonly Finding[],
  policy: Pick<AuditPolicy, 'failOn' | 'scope'>,
): readonly Reason[] {
  const { failOn, scope } = policy;
  const counted = findings.filter((finding) => isCounted(finding, policy));
  return findingReason(
    counted,
    {
      rule: 'max-severity',
      one: ({ severity }) => `is ${severity}`,
      several: (all) => severalText(all, failOn),
    },
    scope !== 'all',
  );
}

/** Returns a phrase such as `are high or worse: 1 critical, 2 high`, or `are high` if all are. */
function severalText(findings: readonly Finding[], failOn: AuditPolicy['failOn']): string {
  const [first] = findings;
  const isOne = findings.every(({ severity }) => severity === first?.severity);
  return isOne ? `are ${first?.severity}` : `are ${failOn} or worse: ${countsText(findings)}`;
}

/** Returns true if the severity of an open finding fails by `failOn`. */
export function isCounted(
  finding: Finding,
  { failOn, scope }: Pick<AuditPolicy, 'failOn' | 'scope'>,
): boolean {
  if (finding.suppression !== undefined || failOn === 'never' || failOn === 'new') return false;
  return isAtLeast(finding.severity, failOn) && (scope === 'all' || isNew(finding));
}

/** Returns the number of findings of each severity: `1 critical, 2 high`. */
export function countsText(findings: readonly Finding[]): string {
  const counts = Map.groupBy(findings, ({ severity }) => severity);
  return SEVERITIES.filter((severity) => counts.has(severity))
    .map((severity) => `${grouped(counts.get(severity)?.length ?? 0)} ${severity}`)
    .join(', ');
}
