import type { Reason } from '../../model/decision.ts';
import { type Finding, SEVERITIES } from '../../model/finding.ts';
import { isNew } from '../../model/is-new.ts';
import { isAtLeast } from '../../model/order.ts';
import type { ScanPolicy } from '../../model/policy.ts';
import { grouped } from '../../text/count.ts';
import { type CountingFacts, type CountingPolicy, countedFindings } from './counted-findings.ts';
import { findingReason } from './finding-reason.ts';
import { UNKNOWN_KEYS, type UnknownData, unknownDataOf } from './unknown-data.ts';

/**
 * Returns one reason for the findings at or above `failOn` and all malware: `123 findings are high or worse: 1 malware,
 * 21 critical, 101 high`. If a finding counts only because data is missing, a separate reason names the setting. Other
 * findings without a severity score are not included.
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
  // The findings that count without missing data come first.
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
      `${oneText(finding)}${unknown === undefined ? '' : ` and ${unknown.message}`}${missing}`,
    several: (all: readonly Finding[]) =>
      `${severalText(all, failOn)}${unknown === undefined ? '' : `, and each ${unknown.message}`}${missing}`,
    accept: unknown === undefined ? undefined : `${unknown.key}: allow`,
  };
  return findingReason(findings, text, scope !== 'all');
}

function oneText(finding: Finding): string {
  if (finding.kind !== 'malware') return `is ${finding.severity}`;
  return `is ${labelOf(finding).replace(' already', ', already')}`;
}

/** Returns a phrase such as `are high or worse: 1 malware, 2 critical`, or `are high` if all are. */
function severalText(findings: readonly Finding[], failOn: ScanPolicy['failOn']): string {
  const byLabel = Map.groupBy(findings, labelOf);
  const labels = LABELS.filter((label) => byLabel.has(label));
  const counts = labels.map((label) => `${grouped(byLabel.get(label)?.length ?? 0)} ${label}`);
  const [only = '', ...others] = labels;
  if (others.length === 0) return `are ${only}`;
  if (failOn === 'never') return `are malware: ${counts.join(', ')}`;
  return `are ${failOn} or worse: ${counts.join(', ')}`;
}

const MALWARE = 'malware';
const OLD_MALWARE = 'malware already in the base';
const LABELS: readonly string[] = [MALWARE, OLD_MALWARE, ...SEVERITIES];

function labelOf(finding: Finding): string {
  if (finding.kind !== 'malware') return finding.severity;
  return finding.change !== undefined && !isNew(finding) ? OLD_MALWARE : MALWARE;
}
