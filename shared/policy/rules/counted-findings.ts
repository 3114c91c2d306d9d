import type { Finding } from '../../model/finding.ts';
import { isNew } from '../../model/is-new.ts';
import type { ScanPolicy } from '../../model/policy.ts';
import { hasCountedScope } from './counted-scope.ts';
import { type ExploitationPolicy, hasCountedExploitation } from './exploitation.ts';
import { isPastGrace } from './grace-days.ts';
import { isNewFor } from './is-new.ts';
import { isDirectEnough } from './only-direct.ts';

/** The settings that determine which findings count. */
export type CountingPolicy = Pick<
  ScanPolicy,
  'onlyFixed' | 'scope' | 'scopes' | 'onlyDirect' | 'unknownDirect' | 'graceDays' | 'unknownDates'
> &
  ExploitationPolicy &
  Partial<Pick<ScanPolicy, 'reachability'>>;

/** Data about the scan that the rules use. */
export interface CountingFacts {
  /** Time of the scan. If undefined, no finding is too recent to count. */
  readonly now?: Date | undefined;
  /** True if the scan used the list of exploited vulnerabilities, which sets `exploited` in findings. */
  readonly hasExploited?: boolean | undefined;
  /** True if the scan used the list of exploit probabilities, which sets `epss` in findings. */
  readonly hasScores?: boolean | undefined;
}

/**
 * Returns the findings that count: those that are not suppressed, are not notices, and are not excluded by a rule.
 * Malware always counts, but if only new findings count, malware that the base also has counts only if the change
 * touches a path to it.
 */
export function countedFindings(
  findings: readonly Finding[],
  policy: CountingPolicy,
  facts: CountingFacts = {},
): readonly Finding[] {
  return findings.filter((finding) => {
    if (finding.suppression !== undefined || finding.kind === 'notice') return false;
    return finding.kind === 'malware'
      ? isCountedMalware(finding, policy)
      : isWanted(finding, policy, facts);
  });
}

function isCountedMalware(finding: Finding, { scope }: Pick<CountingPolicy, 'scope'>): boolean {
  return scope === 'all' || isNew(finding) || finding.change?.isPathChanged === true;
}

function isWanted(finding: Finding, policy: CountingPolicy, facts: CountingFacts): boolean {
  const { now } = facts;
  return (
    (!policy.onlyFixed || finding.fixed.length > 0) &&
    (policy.scope === 'all' || isNewFor(finding, policy)) &&
    hasCountedScope(finding, policy) &&
    isDirectEnough(finding, policy) &&
    hasCountedExploitation(finding, policy, facts) &&
    (now === undefined || isPastGrace(finding, policy, now))
  );
}

/**
 * Returns what a finding is about, for use in a sentence: the package (`lodash 4.17.4`), or the file if there is no
 * package.
 */
export function subjectOf(finding: Finding): string {
  const { package: about, location } = finding;
  return about === undefined ? location.path : `${about.name} ${about.version}`.trim();
}
