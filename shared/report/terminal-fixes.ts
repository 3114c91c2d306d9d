import type { FindingsFile } from '../model/findings-file.ts';
import type { Fix } from '../model/fix.ts';
import { countNoun } from '../text/count.ts';
import type { StyledLine } from '../text/styled-line.ts';
import { visibleText } from '../text/visible-text.ts';
import { leftText, NOT_BLOCKING } from './blocking-text.ts';
import { repeatText } from './fix-list.ts';
import { type GroupedFix, groupedFixes, MAX_SHORT_COMMAND } from './grouped-fixes.ts';

/** Maximum number of fixes without `--verbose`. The first fixes remove the worst findings. */
const MAX_FIXES = 5;

/**
 * Returns the changes that fix findings, with their commands, as lines for a terminal. Changes for the worst findings
 * come first. If the number of rows is limited and some findings fail the run, lists only the changes for those.
 *
 * @param failing Fingerprints of the findings that fail the run.
 * @param options.all Phrase that tells the reader where all fixes are listed.
 */
export function terminalFixes(
  { fixes = [] }: Pick<FindingsFile, 'fixes'>,
  failing: ReadonlySet<string>,
  { rows, all: where = '--verbose shows all' }: { readonly rows: number; readonly all?: string },
): readonly StyledLine[] {
  if (fixes.length === 0) return [];
  const isLimited = Number.isFinite(rows);
  const all = isLimited ? groupedFixes(fixes, MAX_SHORT_COMMAND) : groupedFixes(fixes);
  const urgent = all.filter(({ fix }) =>
    [...fix.fixes, ...fix.stays].some((fingerprint) => failing.has(fingerprint)),
  );
  const listed =
    urgent.length > 0 ? [...urgent, ...all.filter((one) => !urgent.includes(one))] : all;
  const wanted = urgent.length > 0 ? urgent.length : all.length;
  const shown = isLimited ? listed.slice(0, Math.min(MAX_FIXES, wanted)) : listed;
  const left = all.length - shown.length;
  return [
    [{ text: failing.size > 0 ? 'What to do' : 'What to do (optional)', style: 'bold' }],
    ...shown.flatMap((each) =>
      linesOf(each, failing, isLimited ? { all: where } : { max: each.repeats.length }),
    ),
    ...(left === 0
      ? []
      : [
          [
            {
              text: `… ${leftText('fix', left, wanted - shown.length)} (${where})`,
              style: 'dim' as const,
            },
          ],
        ]),
  ];
}

function linesOf(
  { fix, repeats }: GroupedFix,
  failing: ReadonlySet<string>,
  listing: Parameters<typeof repeatText>[1],
): readonly StyledLine[] {
  const effect = effectOf(fix, failing);
  const files = repeats.length === 0 ? '' : `in all ${repeats.length + 1} files: `;
  return [
    [
      { text: `  ${plain(fix.title)}` },
      ...(effect === '' ? [] : [{ text: ` (${files}${effect})`, style: 'dim' as const }]),
    ],
    ...commandLines('$ ', fix.command),
    ...commandLines('or: ', fix.alternative),
    ...(repeats.length === 0 ? [] : [[{ text: `    ${plain(repeatText(repeats, listing))}` }]]),
  ];
}

/** Returns the effect of a fix: `fixes 3 findings, 2 not blocking, 1 finding remains`. */
function effectOf({ fixes, stays }: Fix, failing: ReadonlySet<string>): string {
  const milder = failing.size === 0 ? 0 : fixes.filter((one) => !failing.has(one)).length;
  return [
    fixes.length > 0 && `fixes ${countNoun(fixes.length, 'finding')}`,
    milder > 0 && (milder === fixes.length ? NOT_BLOCKING : `${milder} ${NOT_BLOCKING}`),
    stays.length > 0 &&
      `${countNoun(stays.length, 'finding')} ${stays.length === 1 ? 'remains' : 'remain'}`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** Maximum length of a line, in characters. A longer command is omitted, because a shortened command would be wrong. */
const MAX_LINE = 4_000;

function commandLines(head: string, command: string | undefined): readonly StyledLine[] {
  if (command === undefined || command.length > MAX_LINE) return [];
  return [
    [
      { text: `    ${head}`, style: 'dim' },
      { text: plain(command), style: 'cyan' },
    ],
  ];
}

/** Removes the backticks around code, because a terminal does not render Markdown. */
function plain(text: string): string {
  return visibleText(text.replaceAll('`', ''), MAX_LINE);
}
