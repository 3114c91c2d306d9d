import type { AuditPolicy } from '../../model/audit-policy.ts';
import type { Reason } from '../../model/decision.ts';
import { type Finding, SEVERITIES } from '../../model/finding.ts';
import { isNew } from '../../model/is-new.ts';
import { compareSeverity, compareText, isAtLeast } from '../../model/order.ts';
import { grouped } from '../../text/count.ts';
import { findingReason } from './finding-reason.ts';

/** Returns one reason for all audit findings at or above the severity `failOn`. */
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
      one: ({ severity }) => `is ${severity} (threshold: \`${failOn}\`)`,
      several: (all) => `fail at the \`${failOn}\` threshold: ${countsText(all)}${worstText(all)}`,
    },
    scope !== 'all',
  );
}

/**
 * Describes the worst finding, because the number of findings alone does not show users where to start. Reports also
 * list this finding first.
 */
function worstText(findings: readonly Finding[]): string {
  const [worst] = findings.toSorted(
    (a, b) =>
      compareSeverity(a.severity, b.severity) ||
      Number(b.kind === 'secret') - Number(a.kind === 'secret') ||
      (b.score ?? -1) - (a.score ?? -1) ||
      compareText(a.id, b.id),
  );
  return worst === undefined ? '' : `. Worst: ${worst.id} in ${placeText(worst)}`;
}

function placeText({ location: { path, line } }: Finding): string {
  return line === undefined ? path : `${path}:${line}`;
}

/** Returns true if a finding makes the audit fail because of its severity, according to `failOn`. */
export function isCounted(
  finding: Finding,
  { failOn, scope }: Pick<AuditPolicy, 'failOn' | 'scope'>,
): boolean {
  if (finding.suppression !== undefined || failOn === 'never' || failOn === 'new') return false;
  return isAtLeast(finding.severity, failOn) && (scope === 'all' || isNew(finding));
}

/** Returns the number of findings for each severity: `1 critical, 2 high`. */
export function countsText(findings: readonly Finding[]): string {
  const counts = Map.groupBy(findings, ({ severity }) => severity);
  return SEVERITIES.filter((severity) => counts.has(severity))
    .map((severity) => `${grouped(counts.get(severity)?.length ?? 0)} ${severity}`)
    .join(', ');
}
