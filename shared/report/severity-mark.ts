import type { Finding, Severity } from '../model/finding.ts';
import { grouped } from '../text/count.ts';
import { bySeverity, type SeverityName } from '../text/severity-counts.ts';

/**
 * Emoji for severities, for output without colored text. Each emoji has its own shape, the color of the HTML report,
 * and a word next to it. Red, yellow, green and white circles are reserved for verdicts.
 */
const MARKS: Readonly<Record<Severity, string>> = {
  critical: '🔺',
  high: '🔶',
  medium: '🟨',
  low: '🔵',
  none: '➖',
  unknown: '❔',
};

/** Emoji for malware. It is purple, unlike the emoji for severities. */
const MALWARE_MARK = '👾';
const NOTICE_MARK = 'ℹ️';

/** A no-break space, which keeps an emoji and its word on the same line. */
const NO_BREAK_SPACE = '\u00A0';

const MALWARE = 'malware';
const NOTICE = 'notice';

/** Returns the emoji for a severity, for malware or for a notice. */
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

/** Explanations of labels whose meaning is not obvious. */
const MEANINGS: Readonly<Partial<Record<SeverityName, string>>> = {
  unscored: 'Unscored: no advisory provides a severity',
  notice: 'Notice: not a vulnerability by itself, such as an unmaintained package or unsound code',
};

/** Returns explanations of the labels `Unscored` and `Notice`, if findings have these labels. */
export function labelMeanings(findings: readonly Pick<Finding, 'kind' | 'severity'>[]): string[] {
  return bySeverity(findings).flatMap(([name]) => MEANINGS[name] ?? []);
}

/**
 * Returns the numbers of findings by severity, each with its emoji, worst first:
 * `🔺 3 critical (1 must be fixed) · 🔶 2 high`.
 *
 * @param failing Fingerprints of the findings that fail the run. Their number is stated if only some findings of a
 * severity fail the run. Otherwise, the counts would seem to contradict the heading.
 */
export function markedCounts(
  findings: readonly Finding[],
  failing: ReadonlySet<string> = new Set(),
): string {
  const counted = bySeverity(findings).map(([name, group]) => {
    const urgent = group.filter(({ fingerprint }) => failing.has(fingerprint)).length;
    return { name, group, urgent };
  });
  const isMixed = counted.some(({ group, urgent }) => urgent > 0 && urgent < group.length);
  return counted
    .map(({ name, group, urgent }) => {
      const mark = severityMark({ severity: group[0]?.severity ?? 'unknown', label: name });
      const count = [mark, grouped(group.length), name].join(NO_BREAK_SPACE);
      const remark = isMixed ? mustFixText(urgent, group.length) : '';
      return remark === '' ? count : `${count} (${remark})`;
    })
    .join(' · ');
}

/**
 * Returns a remark about the findings that fail the run, such as `10 must be fixed`. Returns `must be fixed` if all
 * findings fail the run, and an empty string if none does.
 */
export function mustFixText(failing: number, all: number): string {
  if (failing === 0) return '';
  return failing === all ? 'must be fixed' : `${grouped(failing)} must be fixed`;
}
