import type { AuditPolicy } from '../model/audit-policy.ts';
import type { MILDER_CAUSES, MilderFindings } from '../model/decision.ts';
import type { Finding } from '../model/finding.ts';
import { isNew } from '../model/is-new.ts';
import { isAtLeast } from '../model/order.ts';
import type { ScanPolicy } from '../model/policy.ts';
import { grouped } from '../text/count.ts';
import { baseText } from '../text/findings-headline.ts';
import { hasCountedScope } from './rules/counted-scope.ts';

type Cause = (typeof MILDER_CAUSES)[number];

/** The settings that decide which findings count. An audit can have the threshold `new`. */
export type MilderPolicy = Pick<ScanPolicy, 'scope' | 'scopes'> & {
  readonly failOn: ScanPolicy['failOn'] | AuditPolicy['failOn'];
};

/** Order of the causes in a sentence. `existing` is last, because all other causes apply to new findings. */
const ORDER: readonly Cause[] = [
  'development',
  'threshold',
  'unscored',
  'notice',
  'other',
  'existing',
];

/**
 * Counts the open findings that do not fail the run, by cause.
 *
 * @param open Findings that are neither suppressed nor part of a reason for the decision.
 * @param base Name of the base. Undefined if the findings were not compared.
 */
export function milderFindings(
  open: readonly Finding[],
  policy: MilderPolicy,
  base: string | undefined,
): readonly MilderFindings[] {
  const groups = Map.groupBy(open, (finding) => causeOf(finding, policy, base));
  const { failOn } = policy;
  const words: Readonly<Record<Cause, string>> = {
    existing: `already in ${baseText(base)}`,
    development: 'in development dependencies',
    threshold: `below the \`${failOn}\` threshold`,
    unscored: 'of unknown severity',
    notice: 'without a vulnerability (notices)',
    other: otherText(failOn, base),
  };
  return ORDER.flatMap((cause) => {
    const findings = groups.get(cause)?.length ?? 0;
    return findings === 0 ? [] : [{ cause, findings, words: words[cause] }];
  });
}

/** Returns the causes in one sentence: `Not blocking: 138 in development dependencies, 20 already in main.` */
export function milderText(milder: readonly MilderFindings[]): string {
  if (milder.length === 0) return '';
  const parts = milder.map(({ findings, words }) => `${grouped(findings)} ${words}`);
  return `Not blocking: ${parts.join(', ')}.`;
}

/** Returns the setting that decides about findings which no other cause explains. */
function otherText(failOn: MilderPolicy['failOn'], base: string | undefined): string {
  if (failOn === 'new' && base !== undefined)
    return 'neither secrets nor critical misconfigurations';
  return failOn === 'never' || failOn === 'new'
    ? `because of \`fail-on: ${failOn}\``
    : 'not counted by the policy';
}

function causeOf(finding: Finding, policy: MilderPolicy, base: string | undefined): Cause {
  const { kind, severity } = finding;
  const isOnlyNew = policy.scope !== 'all' || policy.failOn === 'new';
  if (base !== undefined && isOnlyNew && !isNew(finding)) return 'existing';
  if (kind === 'notice') return 'notice';
  const { failOn } = policy;
  if (failOn === 'never' || failOn === 'new') return 'other';
  if (finding.package?.scope === 'development' && !hasCountedScope(finding, policy))
    return 'development';
  if (severity === 'unknown') return 'unscored';
  return isAtLeast(severity, failOn) ? 'other' : 'threshold';
}
