import type { Finding } from '../model/finding.ts';
import { grouped } from './count.ts';

/**
 * Names of the groups, in the order of sentences. `unscored` comes after `high`, because findings without a score can
 * be serious.
 */
const NAMES = [
  'malware',
  'critical',
  'high',
  'unscored',
  'medium',
  'low',
  'notice',
  'none',
] as const;

export type SeverityName = (typeof NAMES)[number];

type Rated = Pick<Finding, 'kind' | 'severity'>;

/** Returns how many findings each severity has, worst first: `1 critical, 2 high`. */
export function severityCounts(findings: readonly Rated[]): string {
  return bySeverity(findings)
    .map(([name, own]) => `${grouped(own.length)} ${name}`)
    .join(', ');
}

/** Returns the findings grouped by severity, worst first. Malware and notices are separate groups. */
export function bySeverity<T extends Rated>(
  findings: readonly T[],
): readonly (readonly [SeverityName, readonly T[]])[] {
  const groups = Map.groupBy(findings, nameOf);
  return NAMES.flatMap((name) => {
    const own = groups.get(name);
    return own === undefined ? [] : [[name, own] as const];
  });
}

function nameOf({ kind, severity }: Rated): SeverityName {
  if (kind === 'malware' || kind === 'notice') return kind;
  return severity === 'unknown' ? 'unscored' : severity;
}
