import { disjointSets } from './disjoint-sets.ts';
import type { Match } from './match-advisory.ts';
import { vulnerabilityIds } from './vulnerability-ids.ts';

/** One vulnerability in one package, with all its advisories. */
export interface MergedProblem {
  /** All known IDs of the vulnerability, sorted. */
  readonly ids: readonly string[];
  readonly matches: readonly Match[];
}

/**
 * A match and its IDs. Claims that share an ID in `joining` are about the same vulnerability. The IDs in `noted` are
 * only displayed.
 */
interface Claim {
  readonly match: Match;
  readonly joining: readonly string[];
  readonly noted: readonly string[];
}

/**
 * Groups the matches of one package by vulnerability, so that a vulnerability with several IDs is counted only once.
 */
export function mergeMatches(matches: readonly Match[]): readonly MergedProblem[] {
  const claims = matches.flatMap(claimsOf);
  const sets = disjointSets();
  for (const { joining } of claims) sets.join(joining);
  const groups = Map.groupBy(claims, ({ joining }) => sets.find(joining[0] ?? ''));
  return [...groups.values()].map((group) => ({
    ids: [...new Set(group.flatMap(({ joining, noted }) => [...joining, ...noted]))].sort(),
    matches: [...new Set(group.map(({ match }) => match))],
  }));
}

/**
 * Returns the claims of a match. An erratum that fixes several CVEs has a separate claim for each CVE. With a single
 * claim, the CVEs would be merged into one vulnerability.
 */
function claimsOf(match: Match): readonly Claim[] {
  const { same, parts } = vulnerabilityIds(match.advisory);
  if (parts.length === 0) return [{ match, joining: same, noted: [] }];
  return parts.map((part) => ({ match, joining: [part], noted: same }));
}
