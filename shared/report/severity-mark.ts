import type { Finding, Severity } from '../model/finding.ts';
import { grouped } from '../text/count.ts';

/** Colored circles for output that shows no other color. A word always stands beside the circle. */
const MARKS: Readonly<Record<Severity, string>> = {
  critical: '🔴',
  high: '🟠',
  medium: '🟡',
  low: '🔵',
  none: '⚪',
  unknown: '⚪',
};

/** A no-break space, which keeps a circle on the same line as its word. */
const NO_BREAK_SPACE = '\u00A0';

const MALWARE = 'malware';

/** Names in the order of a sentence, worst first. Unscored findings can be serious, so they come after `high`. */
const NAMES = [MALWARE, 'critical', 'high', 'unscored', 'medium', 'low', 'notice', 'none'] as const;

type Name = (typeof NAMES)[number];

/** Returns the colored circle of a severity. */
export function severityMark(span: {
  readonly severity: Severity;
  readonly label: string;
}): string {
  return span.label.toLowerCase() === MALWARE ? '🟣' : MARKS[span.severity];
}

/** Returns the counts by severity, worst first: `1 critical, 2 high`. */
export function severityCounts(findings: readonly Finding[]): string {
  return countsOf(findings)
    .map(([name, own]) => `${grouped(own.length)} ${name}`)
    .join(', ');
}

/** Returns the counts by severity with colored circles, worst first: `🔴 1 critical · 🟠 2 high`. */
export function markedCounts(findings: readonly Finding[]): string {
  return countsOf(findings)
    .map(([name, [first, ...others]]) => {
      const mark = severityMark({ severity: first?.severity ?? 'unknown', label: name });
      return [mark, grouped(others.length + 1), name].join(NO_BREAK_SPACE);
    })
    .join(' · ');
}

function countsOf(findings: readonly Finding[]): readonly (readonly [Name, readonly Finding[]])[] {
  const groups = Map.groupBy(findings, nameOf);
  return NAMES.flatMap((name) => {
    const own = groups.get(name);
    return own === undefined ? [] : [[name, own] as const];
  });
}

function nameOf({ kind, severity }: Finding): Name {
  if (kind === 'malware') return MALWARE;
  if (kind === 'notice') return 'notice';
  return severity === 'unknown' ? 'unscored' : severity;
}
