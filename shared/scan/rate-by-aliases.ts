import type { Advisory } from '../model/advisory.ts';
import type { Finding } from '../model/finding.ts';
import { kindAndRatingOf } from './finding-of.ts';
import type { AdvisoryCandidate, MatchOne } from './match-advisory.ts';
import { problemsIn } from './match-packages.ts';
import { type Rating, ratingOf, worseSeverity } from './severity.ts';

/** Matches the IDs of records that contain a severity. */
const RATED = /^(?:CVE|GHSA)-[A-Za-z0-9-]{1,30}$/;

/**
 * Returns the sorted IDs of other records that may contain a severity for the findings without one. These are the IDs
 * and aliases of the findings.
 */
export function idsToRate(
  candidates: readonly AdvisoryCandidate[],
  match?: MatchOne,
): readonly string[] {
  const known = new Set(candidates.map(({ advisory }) => advisory.id));
  const problems = problemsIn(candidates, match).filter((problem) =>
    isUnrated(kindAndRatingOf(problem)),
  );
  const ids = new Set(problems.flatMap((problem) => problem.ids));
  return [...ids].filter((id) => RATED.test(id) && !known.has(id)).sort();
}

/**
 * Assigns a severity from other records of the same vulnerability to each finding without one. If several records have
 * a severity, the most severe one applies. Nothing else from these records is used.
 */
export function rateByAliases(
  findings: readonly Finding[],
  records: readonly Advisory[],
): readonly Finding[] {
  const byId = Map.groupBy(
    records.filter(({ withdrawn }) => withdrawn === undefined),
    ({ id }) => id,
  );
  return findings.map((finding) => {
    if (!isUnrated(finding)) return finding;
    const own = [finding.id, ...finding.aliases].flatMap((id) => byId.get(id) ?? []);
    const rated = own.map(ratingIn).reduce(worseSeverity, { severity: 'unknown' });
    return rated.severity === 'unknown' ? finding : { ...finding, ...rated };
  });
}

function ratingIn(record: Advisory): Rating & { readonly ratedBy?: string } {
  return { ...ratingOf(record, []), ratedBy: record.id };
}

function isUnrated({ kind, severity }: Pick<Finding, 'kind' | 'severity'>): boolean {
  return kind === 'vulnerability' && severity === 'unknown';
}
