import type { Reason } from '../../model/decision.ts';
import { type Finding, SEVERITIES } from '../../model/finding.ts';
import { isAtLeast } from '../../model/order.ts';
import type { ScanPolicy } from '../../model/policy.ts';
import { grouped } from '../../text/count.ts';
import {
  type CountingFacts,
  type CountingPolicy,
  countedFindings,
  subjectOf,
} from './counted-findings.ts';
import { findingReason } from './finding-reason.ts';
import { UNKNOWN_KEYS, type UnknownData, unknownDataOf } from './unknown-data.ts';

/**
 * Returns one reason for all malware and all findings at or above the severity `failOn`: ``123 findings fail at the
 * `high` threshold: 1 malware, 21 critical, 101 high. Worst: …``. Findings that count only because data is missing have
 * a separate reason, which names the setting for missing data. Apart from malware, findings without a severity score
 * are not included.
 */
export function maxSeverity(
  findings: readonly Finding[],
  policy: CountingPolicy & Pick<ScanPolicy, 'failOn'>,
  facts: CountingFacts = {},
): readonly Reason[] {
  const counted = countedFindings(findings, policy, facts).filter(
    (finding) => finding.kind === 'malware' || isSevere(finding, policy),
  );
  const groups = Map.groupBy(counted, (finding) => unknownDataOf(finding, policy, facts)?.key);
  // Findings without missing data come first.
  return [undefined, ...UNKNOWN_KEYS].flatMap((key) => {
    const own = groups.get(key) ?? [];
    const unknown = own[0] && unknownDataOf(own[0], policy, facts);
    return reasonFor(own, policy, unknown);
  });
}

function isSevere({ severity }: Finding, { failOn }: Pick<ScanPolicy, 'failOn'>): boolean {
  return failOn !== 'never' && severity !== 'unknown' && isAtLeast(severity, failOn);
}

function reasonFor(
  findings: readonly Finding[],
  { failOn, scope }: Pick<ScanPolicy, 'failOn' | 'scope'>,
  unknown: UnknownData | undefined,
): readonly Reason[] {
  const missing = unknown === undefined ? '' : ` (\`${unknown.key}: fail\`)`;
  const text = {
    rule: 'max-severity',
    one: (finding: Finding) =>
      `${oneText(finding, failOn)}${unknown === undefined ? '' : ` and ${unknown.message}`}${missing}`,
    several: (all: readonly Finding[]) =>
      `${severalText(all, failOn)}${unknown === undefined ? '' : `, and each ${unknown.message}`}${missing}${worstText(all)}`,
    accept: unknown === undefined ? undefined : `${unknown.key}: allow`,
  };
  return findingReason(findings, text, scope !== 'all');
}

function oneText(finding: Finding, failOn: ScanPolicy['failOn']): string {
  if (finding.kind !== 'malware') return `is ${finding.severity} (threshold: \`${failOn}\`)`;
  return `is ${labelOf(finding)}`;
}

/** Returns a phrase such as `fail at the high threshold: 1 malware, 2 critical`, or `are malware: 2 malware`. */
function severalText(findings: readonly Finding[], failOn: ScanPolicy['failOn']): string {
  const byLabel = Map.groupBy(findings, labelOf);
  const counts = LABELS.filter((label) => byLabel.has(label)).map(
    (label) => `${grouped(byLabel.get(label)?.length ?? 0)} ${label}`,
  );
  const head = failOn === 'never' ? 'are malware' : `fail at the \`${failOn}\` threshold`;
  return `${head}: ${counts.join(', ')}`;
}

/** Describes the worst finding, because the number of findings alone does not show users where to start. */
function worstText([worst]: readonly Finding[]): string {
  return worst === undefined ? '' : `. Worst: ${worst.id} in ${subjectOf(worst)}`;
}

const MALWARE = 'malware';
const OLD_MALWARE = 'malware (already in the base, but the change touches a path to it)';
const LABELS: readonly string[] = [MALWARE, OLD_MALWARE, ...SEVERITIES];

function labelOf(finding: Finding): string {
  if (finding.kind !== 'malware') return finding.severity;
  return finding.change?.isPathChanged === true ? OLD_MALWARE : MALWARE;
}
