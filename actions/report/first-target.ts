import { withoutVersion } from '../../shared/report/location.ts';
import type { ReportData } from '../../shared/report/report-data.ts';

/** Matches an `@` that does not start a digest, as in `packages/@acme/shop`. Image names do not contain it. */
const IN_PATH = /@(?!sha\d{3}:)/;

/**
 * Returns the target of the first step, without tag and digest. It identifies the job in every run: the first step
 * always runs, but an error in it can stop all others. Returns an empty string if no step has a target.
 */
export function firstTarget({ decisions, scans }: Pick<ReportData, 'decisions' | 'scans'>): string {
  const name = decisions[0]?.subject ?? scans[0]?.source.name ?? '';
  return IN_PATH.test(name) ? name : withoutVersion(name);
}
