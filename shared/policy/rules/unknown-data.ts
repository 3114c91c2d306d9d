import type { Finding } from '../../model/finding.ts';
import type { CountingFacts, CountingPolicy } from './counted-findings.ts';
import { isExploitedAnyway } from './exploitation.ts';
import { advisoryAgeMs } from './grace-days.ts';

/** Policy keys that determine how to treat findings without the data that a rule needs. */
export const UNKNOWN_KEYS = ['unknown-direct', 'unknown-epss', 'unknown-dates'] as const;

/** Data that is missing from a finding, and the key that determines how to treat such a finding. */
export interface UnknownData {
  readonly key: (typeof UNKNOWN_KEYS)[number];
  /** A phrase such as `has no EPSS score`. */
  readonly message: string;
}

/**
 * If a finding counts only because data for a rule is missing, returns the first missing data. Otherwise, returns
 * undefined.
 */
export function unknownDataOf(
  finding: Finding,
  policy: CountingPolicy,
  { now, hasScores = false }: CountingFacts,
): UnknownData | undefined {
  const { package: about, epss, kind } = finding;
  if (kind === 'malware') return undefined;
  if (policy.onlyDirect === true && about !== undefined && about.isDirect === undefined) {
    return { key: 'unknown-direct', message: 'has no known dependency path' };
  }
  const needsScore = policy.minEpss !== undefined && !isExploitedAnyway(finding, policy);
  if (needsScore && hasScores && epss === undefined) {
    return { key: 'unknown-epss', message: 'has no EPSS score' };
  }
  if (policy.graceDays === undefined || now === undefined) return undefined;
  return advisoryAgeMs(finding, now) === undefined
    ? { key: 'unknown-dates', message: 'has no publication date' }
    : undefined;
}
