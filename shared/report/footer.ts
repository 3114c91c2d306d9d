import type { AdvisoryData } from '../model/finding.ts';
import type { ReportData, ReportRun } from './report-data.ts';

/** Hex digits of a commit, as GitHub shortens it. */
const SHORT_SHA = 7;

export function shortSha(run: ReportRun): string {
  return run.sha.slice(0, SHORT_SHA);
}

/** Which advisory data the scans used, each once; empty when nothing was scanned. */
export function advisoryText(data: ReportData): string {
  const distinct = [...new Set(data.scans.map(({ advisories }) => sourceText(advisories)))];
  return distinct.length === 0 ? '' : `Advisories from ${distinct.join('; ')}`;
}

/** Ecosystems named in one line; a repository has packages of two or three. */
const SHOWN_ECOSYSTEMS = 6;

/** `osv (28,984 of npm, newest 2026-11-20)` */
function sourceText({ name, newest, records = [] }: AdvisoryData): string {
  const facts = records
    .slice(0, SHOWN_ECOSYSTEMS)
    .map((each) => `${each.records.toLocaleString('en-US')} of ${each.ecosystem}`);
  if (records.length > SHOWN_ECOSYSTEMS) {
    facts.push(`${records.length - SHOWN_ECOSYSTEMS} more ecosystems`);
  }
  if (newest !== undefined) facts.push(`newest ${newest.slice(0, 'YYYY-MM-DD'.length)}`);
  return facts.length === 0 ? name : `${name} (${facts.join(', ')})`;
}
