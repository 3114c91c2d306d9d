import type { Decision, MilderFindings } from '../model/decision.ts';
import type { Finding } from '../model/finding.ts';
import type { FindingsFile } from '../model/findings-file.ts';
import { isNew } from '../model/is-new.ts';
import { countNoun, grouped } from '../text/count.ts';
import type { ReportData } from './report-data.ts';

/** The remark about findings that do not fail the run. */
export const NOT_BLOCKING = 'not blocking';

/**
 * Returns a remark about findings that do not fail the run, with the causes: `not blocking, because not new`, or `not
 * blocking: 138 in development dependencies, 20 below the high threshold`. Without the remark, readers could think that these
 * findings led to the decision, and the numbers would not add up. Returns an empty string if no decision was made, or
 * if all findings fail the run.
 *
 * @param findings All new or all existing findings in the scan. Without a base, all findings.
 */
export function blockingText(
  { decisions }: Pick<ReportData, 'decisions'>,
  scan: FindingsFile,
  findings: readonly Finding[],
): string {
  if (findings.length === 0 || !hasDecision(decisions)) return '';
  const reasons = new Set(decisions.flatMap((each) => each.reasons.flatMap((one) => one.findings)));
  const milder = findings.filter(({ fingerprint }) => !reasons.has(fingerprint));
  if (milder.length === 0) return '';
  const share =
    milder.length === findings.length
      ? NOT_BLOCKING
      : `${grouped(milder.length)} of ${grouped(findings.length)} ${NOT_BLOCKING}`;
  const isExisting =
    scan.comparison?.status === 'compared' && findings.every((each) => !isNew(each));
  const causes = causesOf(decisionOf(decisions, scan), isExisting);
  const sum = causes.reduce((total, each) => total + each.findings, 0);
  // A decision from an older version of Assay does not contain causes.
  if (sum !== milder.length) return share;
  return `${share}${causesText(causes, isExisting)}`;
}

function causesText(causes: readonly MilderFindings[], isExisting: boolean): string {
  if (isExisting) return ', because not new';
  const [only] = causes;
  if (causes.length === 1 && only !== undefined) return `: ${plain(only.words)}`;
  return `: ${causes.map(({ findings, words }) => `${grouped(findings)} ${plain(words)}`).join(', ')}`;
}

/** Removes the backticks, because a remark is plain text. */
function plain(words: string): string {
  return words.replaceAll('`', '');
}

function causesOf(decision: Decision | undefined, isExisting: boolean): readonly MilderFindings[] {
  return (decision?.milder ?? []).filter(({ cause }) => (cause === 'existing') === isExisting);
}

/**
 * Returns the decision about a scan or an audit. The action must match as well as the subject, because a scan and an
 * audit can have the same subject.
 */
function decisionOf(
  decisions: ReportData['decisions'],
  { source, checked }: FindingsFile,
): Decision | undefined {
  const action = checked === undefined ? 'scan' : 'audit';
  return decisions.find((each) => each.action === action && each.subject === source.name);
}

/**
 * Returns the title for a list of findings that do not fail the run: `Other findings (198, not blocking)`. Without a
 * decision, the title contains only the count.
 */
export function milderTitle({ decisions }: ReportData, title: string, count: number): string {
  return `${title} (${grouped(count)}${hasDecision(decisions) ? `, ${NOT_BLOCKING}` : ''})`;
}

/**
 * Returns the suffix of the title for findings that do not fail the run: ` (not blocking)`. Returns an empty string
 * without a decision.
 */
export function notBlocking({ decisions }: ReportData): string {
  return hasDecision(decisions) ? ` (${NOT_BLOCKING})` : '';
}

/**
 * Returns a phrase with the number of items that a list omits: `41 more fixes, 29 not blocking`.
 *
 * @param noun Noun for one item, in the singular.
 * @param blocking Number of omitted items that concern findings that fail the run.
 */
export function leftText(noun: string, left: number, blocking: number): string {
  const kind =
    blocking <= 0
      ? `, ${NOT_BLOCKING}`
      : blocking < left
        ? `, ${left - blocking} ${NOT_BLOCKING}`
        : '';
  return `${countNoun(left, `more ${noun}`)}${kind}`;
}

function hasDecision(decisions: ReportData['decisions']): boolean {
  return decisions.some(({ action }) => action === 'scan' || action === 'audit');
}
