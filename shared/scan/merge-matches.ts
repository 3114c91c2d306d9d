import type { Match } from './match-advisory.ts';
import { vulnerabilityIds } from './vulnerability-ids.ts';

/** One problem of one package: all the advisories that speak of it. */
export interface MergedProblem {
  /** Every id it has, sorted. */
  readonly ids: readonly string[];
  readonly matches: readonly Match[];
}

/** A match under ids that join it to others, and ids that are only noted. */
interface Claim {
  readonly match: Match;
  readonly joining: readonly string[];
  readonly noted: readonly string[];
}

/** Groups what one package matched, so that a problem counts once whatever its aliases. */
export function mergeMatches(matches: readonly Match[]): readonly MergedProblem[] {
  const claims = matches.flatMap(claimsOf);
  const parents = new Map<string, string>();
  for (const { joining } of claims) joinAll(joining, parents);
  const groups = Map.groupBy(claims, ({ joining }) => rootOf(joining[0] ?? '', parents));
  return [...groups.values()].map((group) => ({
    ids: [...new Set(group.flatMap(({ joining, noted }) => [...joining, ...noted]))].sort(),
    matches: [...new Set(group.map(({ match }) => match))],
  }));
}

/** An erratum claims each of its CVEs, and is noted in each; it joins none to another. */
function claimsOf(match: Match): readonly Claim[] {
  const { same, parts } = vulnerabilityIds(match.advisory);
  if (parts.length === 0) return [{ match, joining: same, noted: [] }];
  return parts.map((part) => ({ match, joining: [part], noted: same }));
}

function joinAll(ids: readonly string[], parents: Map<string, string>): void {
  const root = rootOf(ids[0] ?? '', parents);
  for (const id of ids) parents.set(rootOf(id, parents), root);
}

/** The one id that stands for the group; paths are shortened on the way. */
function rootOf(id: string, parents: Map<string, string>): string {
  let root = id;
  for (
    let next = parents.get(root);
    next !== undefined && next !== root;
    next = parents.get(root)
  ) {
    root = next;
  }
  if (root !== id) parents.set(id, root);
  return root;
}
