import { compareSeverity, compareText } from '../model/compare.ts';
import type { Finding } from '../model/finding.ts';
import type { Problem } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import { findingOf } from './finding-of.ts';
import { type Candidate, type Match, matchOne } from './match.ts';
import { mergeMatches } from './merge.ts';

export interface MatchedPackages {
  /** Sorted by severity, id and purl. */
  readonly findings: readonly Finding[];
  /** Packages of which it cannot be told whether advisories mean them: not clean, not counted either. */
  readonly problems: readonly Problem[];
}

/** Decides which of the advisories that name packages mean the versions that are there. */
export function matchPackages(candidates: readonly Candidate[]): MatchedPackages {
  const findings: Finding[] = [];
  const problems: Problem[] = [];
  for (const [item, own] of Map.groupBy(candidates, (candidate) => candidate.package)) {
    const matches: Match[] = [];
    const undecided: string[] = [];
    for (const candidate of own) {
      const { verdict, match } = matchOne(candidate);
      if (match !== undefined) matches.push(match);
      if (verdict === 'undecided') undecided.push(candidate.advisory.id);
    }
    findings.push(...mergeMatches(matches).map((problem) => findingOf(item, problem)));
    if (undecided.length > 0) problems.push(undecidedProblem(item, undecided));
  }
  return { findings: findings.sort(bySeverity), problems: problems.sort(byPlace) };
}

function bySeverity(a: Finding, b: Finding): number {
  return (
    compareSeverity(a.severity, b.severity) ||
    compareText(a.id, b.id) ||
    compareText(a.package?.purl ?? '', b.package?.purl ?? '')
  );
}

function byPlace(a: Problem, b: Problem): number {
  return compareText(a.path, b.path) || compareText(a.message, b.message);
}

/** How many advisories are named in one message. */
const SHOWN_IDS = 5;

function undecidedProblem(item: Package, ids: readonly string[]): Problem {
  const shown = ids.toSorted().slice(0, SHOWN_IDS).join(', ');
  const more = ids.length > SHOWN_IDS ? ` and ${ids.length - SHOWN_IDS} more` : '';
  const what =
    item.version === ''
      ? `${item.name} has no exact version`
      : `${item.name} ${item.version} cannot be compared`;
  const [location] = item.locations;
  return {
    code: 'malformed',
    message: `${what}: whether ${shown}${more} affect it is not known`,
    path: location?.path ?? '.',
    line: location?.line,
  };
}
