import type { Finding, Severity } from '../model/finding.ts';
import { grouped } from '../text/count.ts';
import { bySeverity, type SeverityName } from '../text/severity-counts.ts';

/**
 * Marks for output that shows no other color. Each mark has its own shape and the same color as in the HTML report. A
 * word always stands beside the mark. Circles in red, yellow, green and white are marks of verdicts.
 */
const MARKS: Readonly<Record<Severity, string>> = {
  critical: '🔺',
  high: '🔶',
  medium: '🟨',
  low: '🔵',
  none: '➖',
  unknown: '❔',
};

/** Malware is purple. No severity is purple. */
const MALWARE_MARK = '👾';
const NOTICE_MARK = 'ℹ️';

/** A no-break space, which keeps a mark on the same line as its word. */
const NO_BREAK_SPACE = '\u00A0';

const MALWARE = 'malware';
const NOTICE = 'notice';

/** Returns the mark of a severity, or the mark of malware or of a notice. */
export function severityMark({
  severity,
  label,
}: {
  readonly severity: Severity;
  readonly label: string;
}): string {
  const name = label.toLowerCase();
  if (name === MALWARE) return MALWARE_MARK;
  return name === NOTICE ? NOTICE_MARK : MARKS[severity];
}

/** Explains the labels that are no severities. */
const MEANINGS: Readonly<Partial<Record<SeverityName, string>>> = {
  unscored: 'Unscored: no advisory states a severity',
  notice: 'Notice: a remark about a package, such as “unmaintained”',
};

/** Returns the explanations of the labels of these findings that are no severities. */
export function labelMeanings(findings: readonly Pick<Finding, 'kind' | 'severity'>[]): string[] {
  return bySeverity(findings).flatMap(([name]) => MEANINGS[name] ?? []);
}

/** Returns the counts by severity with marks, worst first: `🔺 1 critical · 🔶 2 high`. */
export function markedCounts(findings: readonly Finding[]): string {
  return bySeverity(findings)
    .map(([name, [first, ...others]]) => {
      const mark = severityMark({ severity: first?.severity ?? 'unknown', label: name });
      return [mark, grouped(others.length + 1), name].join(NO_BREAK_SPACE);
    })
    .join(' · ');
}
