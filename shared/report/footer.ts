import type { AdvisoryData } from '../model/finding.ts';
import { countNoun } from '../text/count.ts';
import type { ReportData, ReportRun } from './report-data.ts';

/** Number of hexadecimal digits in a short commit hash, as on GitHub. */
const SHORT_SHA = 7;

export function shortSha(run: ReportRun): string {
  return run.sha.slice(0, SHORT_SHA);
}

/**
 * Returns the distinct sources of advisory data that the scans used. Returns an empty list if nothing was scanned.
 */
export function advisoryText(data: ReportData): string {
  const distinct = [...new Set(data.scans.map(({ advisories }) => sourceText(advisories)))];
  return distinct.length === 0 ? '' : `Advisories from ${distinct.join('; ')}`;
}

/** Maximum number of ecosystems listed in one line. Most repositories use two or three. */
const SHOWN_ECOSYSTEMS = 6;

/** Returns the source and its record counts: `osv (28,984 for npm, newest 2026-11-20)`. */
function sourceText({ name, newest, records = [] }: AdvisoryData): string {
  const facts = records
    .slice(0, SHOWN_ECOSYSTEMS)
    .map((each) => `${each.records.toLocaleString('en-US')} for ${each.ecosystem}`);
  if (records.length > SHOWN_ECOSYSTEMS) {
    facts.push(countNoun(records.length - SHOWN_ECOSYSTEMS, 'more ecosystem'));
  }
  if (newest !== undefined) facts.push(`newest ${newest.slice(0, 'YYYY-MM-DD'.length)}`);
  return facts.length === 0 ? name : `${name} (${facts.join(', ')})`;
}
