import type { Finding } from '../../model/finding.ts';
import type { ScanPolicy } from '../../model/policy.ts';

const DAY_MS = 86_400_000;

/**
 * Returns false in the first `grace-days` after the advisory was published. A finding without a date counts. A date in
 * the future counts too, because it would excuse the finding for years.
 */
export function isPastGrace(
  { published }: Finding,
  { graceDays }: Pick<ScanPolicy, 'graceDays'>,
  now: Date,
): boolean {
  if (graceDays === undefined || published === undefined) return true;
  const ageMs = now.getTime() - Date.parse(published);
  return !(ageMs >= 0 && ageMs < graceDays * DAY_MS);
}
