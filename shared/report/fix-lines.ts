import type { FindingsFile } from '../model/findings-file.ts';
import { countNoun } from '../text/count.ts';
import { visibleText } from '../text/visible-text.ts';

/** Maximum number of fixes in a terminal or a log. `findings.json` contains all fixes. */
const MAX_FIXES = 10;

/** Renders the fixes of a scan for a terminal or a log, worst findings first. Returns an empty text without fixes. */
export function renderFixes({ fixes = [] }: Pick<FindingsFile, 'fixes'>): string {
  if (fixes.length === 0) return '';
  const shown = fixes.slice(0, MAX_FIXES).map(linesOf);
  const left = fixes.length - shown.length;
  const more = left === 0 ? [] : [`… ${countNoun(left, 'more fix')} in findings.json`];
  return `${[shown.length === 1 ? 'Fix this package:' : 'Fix these packages:', ...shown, ...more].join('\n')}\n`;
}

type Fix = NonNullable<FindingsFile['fixes']>[number];

/**
 * Maximum length of a line, in characters. A longer command is omitted, because a shortened command would be wrong.
 */
export const MAX_LINE = 4_000;

/** Returns the effect of a fix: `fixes 2 findings, leaves 1`. */
export function effectOf({ fixes, stays }: Pick<Fix, 'fixes' | 'stays'>): string {
  return [
    ...(fixes.length === 0 ? [] : [`fixes ${countNoun(fixes.length, 'finding')}`]),
    ...(stays.length === 0 ? [] : [`leaves ${stays.length}`]),
  ].join(', ');
}

function linesOf({ title, command, alternative, ...counts }: Fix): string {
  return [
    `- ${title} (${effectOf(counts)})`,
    ...(command === undefined ? [] : [`    ${command}`]),
    ...(alternative === undefined ? [] : [`    or: ${alternative}`]),
  ]
    .filter((line) => line.length <= MAX_LINE)
    .map((line) => visibleText(line, MAX_LINE))
    .join('\n');
}
