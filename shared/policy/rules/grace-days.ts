import type { Finding } from '../../model/finding.ts';
import type { ScanPolicy } from '../../model/policy.ts';

const DAY_MS = 86_400_000;

/**
 * Returns false during the first `grace-days` days after the advisory was published. For a finding without a
 * publication date, the result depends on `unknown-dates`.
 */
export function isPastGrace(
  finding: Finding,
  { graceDays, unknownDates = 'fail' }: Pick<ScanPolicy, 'graceDays' | 'unknownDates'>,
  now: Date,
): boolean {
  if (graceDays === undefined) return true;
  const ageMs = advisoryAgeMs(finding, now);
  return ageMs === undefined ? unknownDates === 'fail' : ageMs >= graceDays * DAY_MS;
}

/**
 * Returns the advisory's age in milliseconds. Returns undefined if the publication date is missing or in the future,
 * because a date in the distant future would exclude the finding for years.
 */
export function advisoryAgeMs({ published }: Finding, now: Date): number | undefined {
  const ageMs = now.getTime() - Date.parse(published ?? '');
  return ageMs >= 0 ? ageMs : undefined;
}
