import { advisoryDates } from './advisory-dates.ts';
import type { ReportData, ReportRun } from './report-data.ts';

/** Number of hexadecimal digits in a short commit hash, like on GitHub. */
const SHORT_SHA = 7;

export function shortSha(run: ReportRun): string {
  return run.sha.slice(0, SHORT_SHA);
}

/** Returns the distinct sources of advisory data in the scans. Returns an empty list if nothing was scanned. */
export function advisoryText(data: ReportData): string {
  const sources = data.scans.flatMap(({ advisories }) =>
    advisories === undefined ? [] : [advisoryDates(advisories)],
  );
  const distinct = [...new Set(sources)];
  return distinct.length === 0 ? '' : `Advisory data: ${distinct.join('; ')}`;
}
