import type { Finding } from '../model/finding.ts';
import type { GoProgram } from '../model/go-program.ts';
import type { Problem } from '../model/inventory.ts';
import { compareFindingOrder, compareText } from '../model/order.ts';
import type { Package } from '../model/package.ts';
import { countNoun } from '../text/count.ts';
import { contradictsClaim } from './contradicts.ts';
import { findingOf } from './finding-of.ts';
import { linkedFunctions } from './linked-functions.ts';
import { type AdvisoryCandidate, type Match, type MatchOne, matchOne } from './match-advisory.ts';
import { type MergedProblem, mergeMatches } from './merge-matches.ts';
import { withReachability } from './reachability.ts';

export interface MatchedPackages {
  /** Findings, sorted by severity, ID and purl. */
  readonly findings: readonly Finding[];
  /**
   * Problems with packages whose versions cannot be compared. These packages count as neither affected nor unaffected.
   */
  readonly problems: readonly Problem[];
  /** The packages whose versions cannot be compared, each with its problem. */
  readonly undecided: UndecidedPackages;
}

/** Packages whose versions cannot be compared with advisories, by problem. */
export type UndecidedPackages = ReadonlyMap<Problem, Package>;

/**
 * Finds the advisories that affect the installed versions of packages.
 *
 * @param programs Go programs that are searched for vulnerable functions.
 */
export function matchPackages(
  candidates: readonly AdvisoryCandidate[],
  programs: readonly GoProgram[] = [],
  match: MatchOne = matchOne,
): MatchedPackages {
  const linked = linkedFunctions(programs);
  const findings: Finding[] = [];
  const denials: Problem[] = [];
  const unclear = new Map<Problem, Package>();
  for (const [item, own] of Map.groupBy(candidates, (candidate) => candidate.package)) {
    const { matches, undecided, denied } = matchAll(own, match);
    for (const problem of mergeMatches(matches)) {
      findings.push(withReachability(findingOf(item, problem), item, problem.matches, linked));
    }
    if (undecided.length > 0) unclear.set(undecidedProblem(item, undecided), item);
    if (denied.length > 0) denials.push(deniedProblem(item, denied));
  }
  const problems = [...unclear.keys(), ...denials].sort(byPlace);
  return { findings: findings.sort(compareFindingOrder), problems, undecided: unclear };
}

/** Returns the vulnerabilities that affect packages, each with its advisories. */
export function problemsIn(
  candidates: readonly AdvisoryCandidate[],
  match: MatchOne = matchOne,
): readonly MergedProblem[] {
  const byPackage = Map.groupBy(candidates, (candidate) => candidate.package);
  return [...byPackage.values()].flatMap((own) => mergeMatches(matchAll(own, match).matches));
}

/**
 * Returns the advisories that affect a package. Also returns two lists of advisory IDs. `undecided` contains advisories
 * whose effect on the package cannot be determined. `denied` contains advisories whose record contradicts the service's
 * response.
 */
function matchAll(candidates: readonly AdvisoryCandidate[], matchCandidate: MatchOne) {
  const matches: Match[] = [];
  const undecided: string[] = [];
  const denied: string[] = [];
  for (const candidate of candidates) {
    const { verdict, match } = matchCandidate(candidate);
    if (match !== undefined) matches.push(match);
    else if (verdict === 'undecided') undecided.push(candidate.advisory.id);
    else if (contradictsClaim(candidate)) denied.push(candidate.advisory.id);
  }
  return { matches, undecided, denied };
}

function byPlace(a: Problem, b: Problem): number {
  return compareText(a.path, b.path) || compareText(a.message, b.message);
}

/** Maximum number of advisory IDs in one message. */
const SHOWN_IDS = 5;

function shownIds(ids: readonly string[]): string {
  const more = ids.length > SHOWN_IDS ? ` and ${ids.length - SHOWN_IDS} more` : '';
  return `${ids.toSorted().slice(0, SHOWN_IDS).join(', ')}${more}`;
}

/**
 * Returns a problem for a service that reports advisories for a package, if the advisory records contradict this. Such
 * a service mixes up responses or hides data.
 */
function deniedProblem(item: Package, ids: readonly string[]): Problem {
  const [location] = item.locations;
  return {
    code: 'contradiction',
    message: `the advisory service lists ${shownIds(ids)} for ${item.name} ${item.version}, but the advisory contradicts this`,
    path: location?.path ?? '.',
    line: location?.line,
  };
}

function undecidedProblem(item: Package, ids: readonly string[]): Problem {
  const what =
    item.version === ''
      ? `${item.name} has no exact version`
      : `${item.name} ${item.version} cannot be compared with version ranges`;
  const [location] = item.locations;
  return {
    code: 'undecided',
    message: `${what}, so Assay cannot check ${countNoun(ids.length, 'advisory')}: ${shownIds(ids)}`,
    path: location?.path ?? '.',
    line: location?.line,
  };
}
