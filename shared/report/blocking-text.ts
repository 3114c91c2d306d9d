import type { Finding } from '../model/finding.ts';
import { grouped } from '../text/count.ts';
import type { ReportData } from './report-data.ts';

/** The remark about findings that do not fail the run. */
const NOT_BLOCKING = 'not blocking';

/**
 * Returns a remark about findings that the decision does not name: `not blocking`, or `1 of 198 blocking`. Without the
 * remark, a reader could mistake existing findings for the reason. Returns an empty text if no decision was made.
 */
export function blockingText({ decisions }: ReportData, findings: readonly Finding[]): string {
  if (findings.length === 0 || !hasDecision(decisions)) return '';
  const reasons = new Set(decisions.flatMap((each) => each.reasons.flatMap((one) => one.findings)));
  const blocking = findings.filter(({ fingerprint }) => reasons.has(fingerprint)).length;
  if (blocking === 0) return NOT_BLOCKING;
  if (blocking === findings.length) return '';
  return `${grouped(blocking)} of ${grouped(findings.length)} blocking`;
}

/**
 * Returns the title of a list of findings that the decision does not name: `Other findings (198, not blocking)`. Without
 * a decision, the title contains only the count.
 */
export function milderTitle({ decisions }: ReportData, title: string, count: number): string {
  return `${title} (${grouped(count)}${hasDecision(decisions) ? `, ${NOT_BLOCKING}` : ''})`;
}

/** Returns ` (not blocking)` for the end of such a title, or an empty text without a decision. */
export function notBlocking({ decisions }: ReportData): string {
  return hasDecision(decisions) ? ` (${NOT_BLOCKING})` : '';
}

function hasDecision(decisions: ReportData['decisions']): boolean {
  return decisions.some(({ action }) => action === 'scan' || action === 'audit');
}
