import { advisoryDates } from './advisory-dates.ts';
import type { ReportData, ReportRun } from './report-data.ts';

/** Number of hexadecimal digits in a short commit hash, as on GitHub. */
const SHORT_SHA = 7;

export function shortSha(run: ReportRun): string {
  return run.sha.slice(0, SHORT_SHA);
}

/**
 * Returns the sources of the advisory data for the scans, each only once. Returns an empty string if nothing was
 * scanned.
 */
export function advisoryText(data: ReportData): string {
  const sources = data.scans.flatMap(({ advisories }) =>
    advisories === undefined ? [] : [advisoryDates(advisories)],
  );
  const distinct = [...new Set(sources)];
  return distinct.length === 0 ? '' : `Advisory data: ${distinct.join('; ')}`;
}
