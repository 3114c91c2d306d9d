import { disjointSets } from './disjoint-sets.ts';
import type { Match } from './match-advisory.ts';
import { vulnerabilityIds } from './vulnerability-ids.ts';

/** One vulnerability in one package, with all its advisories. */
export interface MergedProblem {
  /** All IDs of the vulnerability, sorted. */
  readonly ids: readonly string[];
  readonly matches: readonly Match[];
}

/** A match, the IDs by which it is grouped with other matches, and the IDs that are only listed. */
interface Claim {
  readonly match: Match;
  readonly joining: readonly string[];
  readonly noted: readonly string[];
}

/** Groups the matches of one package, so that a vulnerability with several IDs is counted once. */
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
 * Returns the claims of a match. An erratum has one claim for each of its CVEs, and thus does not connect these CVEs to
 * each other.
 */
function claimsOf(match: Match): readonly Claim[] {
  const { same, parts } = vulnerabilityIds(match.advisory);
  if (parts.length === 0) return [{ match, joining: same, noted: [] }];
  return parts.map((part) => ({ match, joining: [part], noted: same }));
}
