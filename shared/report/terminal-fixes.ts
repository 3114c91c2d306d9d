import type { FindingsFile } from '../model/finding.ts';
import { countNoun } from '../text/count.ts';
import type { StyledLine } from '../text/styled-line.ts';
import { visibleText } from '../text/visible-text.ts';
import { effectOf, MAX_LINE } from './fix-lines.ts';

/** Maximum number of fixes without `--verbose`. The first fixes remove the worst findings. */
const MAX_FIXES = 5;

type Fix = NonNullable<FindingsFile['fixes']>[number];

/**
 * Returns the changes that fix findings, with their commands, for a terminal. The changes for the worst findings come
 * first.
 */
export function terminalFixes(
  { fixes = [] }: Pick<FindingsFile, 'fixes'>,
  { rows }: { readonly rows: number },
): readonly StyledLine[] {
  if (fixes.length === 0) return [];
  const shown = fixes.slice(0, Number.isFinite(rows) ? MAX_FIXES : fixes.length);
  const left = fixes.length - shown.length;
  return [
    [{ text: 'What to do', style: 'bold' }],
    ...shown.flatMap(linesOf),
    ...(left === 0
      ? []
      : [
          [
            {
              text: `… ${countNoun(left, 'more fix')} (--verbose shows all)`,
              style: 'dim' as const,
            },
          ],
        ]),
  ];
}

function linesOf({ title, command, alternative, ...counts }: Fix): readonly StyledLine[] {
  const effect = effectOf(counts);
  return [
    [
      { text: `  ${plain(title)}` },
      ...(effect === '' ? [] : [{ text: ` (${effect})`, style: 'dim' as const }]),
    ],
    ...commandLines('$ ', command),
    ...commandLines('or: ', alternative),
  ];
}

function commandLines(head: string, command: string | undefined): readonly StyledLine[] {
  if (command === undefined || command.length > MAX_LINE) return [];
  return [
    [
      { text: `    ${head}`, style: 'dim' },
      { text: plain(command), style: 'cyan' },
    ],
  ];
}

/** Removes the backticks around code, because a terminal shows text without Markdown. */
function plain(text: string): string {
  return visibleText(text.replaceAll('`', ''), MAX_LINE);
}
