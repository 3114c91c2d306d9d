import type { ReportData, ReportRun } from './report-data.ts';

/** Hex digits of a commit, as GitHub shortens it. */
const SHORT_SHA = 7;

export function shortSha(run: ReportRun): string {
  return run.sha.slice(0, SHORT_SHA);
}

/** Which advisory data the scans used, each once; empty when nothing was scanned. */
export function advisoryText(data: ReportData): string {
  const names = data.scans.map(({ advisories }) =>
    advisories.newest === undefined
      ? advisories.name
      : `${advisories.name} (newest ${advisories.newest.slice(0, 'YYYY-MM-DD'.length)})`,
  );
  const distinct = [...new Set(names)];
  return distinct.length === 0 ? '' : `Advisories from ${distinct.join('; ')}`;
}
