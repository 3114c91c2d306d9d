import type { Finding } from '../model/finding.ts';
import { countNoun, grouped } from '../text/count.ts';
import type { StyledLine } from '../text/styled-line.ts';
import { cutPath, cutToWidth, textWidth } from '../text/text-width.ts';
import { visibleText } from '../text/visible-text.ts';
import { leftText } from './blocking-text.ts';
import { imageNotes, originText, ownerText, platformsText, toolsText } from './finding-origin.ts';
import { blockingFindings, type ListedFinding } from './listed-finding.ts';
import { locationText } from './location.ts';
import { packageName } from './package-label.ts';
import { labelMeanings } from './severity-mark.ts';
import { dim, GAP, MIN_TEXT, rowLines, type Widths, widthsOf } from './terminal-finding-row.ts';
import { type Group, groupsOf, takeGroups } from './terminal-groups.ts';

export interface TerminalSize {
  /** Width of a line, in cells. */
  readonly columns: number;
  /** Maximum number of findings that are shown. */
  readonly rows: number;
}

/**
 * Maximum number of findings if some of them fail the run. They must fit on a screen with their fixes and the verdict.
 */
const MAX_BLOCKING = 10;

/**
 * Returns the findings for a terminal, grouped by package, in the given order. A package is at the position of its
 * first finding. Package names and versions are never shortened. If the number of rows is limited and some findings
 * fail the run, lists only those.
 */
export function terminalFindings(
  listed: readonly ListedFinding[],
  { columns, rows }: TerminalSize,
): readonly StyledLine[] {
  const blocking = Number.isFinite(rows) ? blockingFindings(listed) : [];
  const groups =
    blocking.length > 0
      ? takeGroups(groupsOf(blocking), Math.min(rows, MAX_BLOCKING))
      : takeGroups(groupsOf(listed), rows);
  const shown = groups.flatMap((group) => group.rows);
  const widths = widthsOf(shown, columns);
  const left = listed.length - shown.flat().length;
  const meanings = labelMeanings(shown.flat()).map((each) => [dim(each)]);
  const linesOf = (all: readonly Group[]) =>
    all.flatMap((each) => groupLines(each, widths, columns));
  return [
    ...(left === 0 ? allLines(listed, linesOf) : linesOf(groups)),
    ...(left === 0
      ? []
      : [
          [],
          [dim(`… ${moreText(left, shown.flat().length, blocking.length)} (--verbose shows all)`)],
        ]),
    ...(meanings.length === 0 ? [] : [[], ...meanings]),
  ];
}

/**
 * Returns the lines for all findings. Findings that fail the run come last, because only the end of a long list stays
 * visible.
 */
function allLines(
  listed: readonly ListedFinding[],
  linesOf: (groups: readonly Group[]) => readonly StyledLine[],
): readonly StyledLine[] {
  const failing = blockingFindings(listed);
  const milder = listed.filter(({ isReason }) => !isReason);
  if (failing.length === 0 || milder.length === 0) return linesOf(groupsOf(listed));
  return [
    [dim(`Not blocking (${countNoun(milder.length, 'finding')}):`)],
    ...linesOf(groupsOf(milder)),
    [],
    [{ text: `Must be fixed (${countNoun(failing.length, 'finding')}):`, style: 'critical' }],
    ...linesOf(groupsOf(failing)),
  ];
}

function groupLines(group: Group, widths: Widths, columns: number): readonly StyledLine[] {
  return [headOf(group, columns), ...group.rows.flatMap((row) => rowLines(row, widths))];
}

function moreText(left: number, shown: number, blocking: number): string {
  return blocking === 0
    ? countNoun(left, 'more finding')
    : leftText('finding', left, blocking - shown);
}

/** Returns the first line of a group: the name of the package, how the package is used, and its location. */
function headOf({ name, rows: [row] }: Group, columns: number): StyledLine {
  const first = row?.[0];
  const shown = visibleText(name);
  if (first?.package === undefined) {
    const notes = first === undefined ? [] : [...imageNotes(first), platformsText(first)];
    const about = notes.filter((each) => each !== undefined).map((each) => visibleText(each));
    const room = columns - textWidth(shown) - GAP;
    if (about.length === 0 || room < MIN_TEXT) return [{ text: shown, style: 'bold' }];
    return [
      { text: shown, style: 'bold' },
      dim(`${' '.repeat(GAP)}${cutToWidth(about.join(SEPARATOR), room)}`),
    ];
  }
  const path = visibleText(locationText(first.location));
  const more = first.locations.length - 1;
  const others = more > 0 ? ` and ${grouped(more)} more` : '';
  let facts = factsOf(first);
  const room = () => columns - textWidth(shown) - GAP - widthOf(facts) - textWidth(others);
  while (facts.length > 0 && room() < Math.min(MIN_TEXT, textWidth(path)))
    facts = facts.slice(0, -1);
  const where = room() < MIN_TEXT ? [] : [`${cutPath(path, room())}${others}`];
  const text = [...facts, ...where].join(SEPARATOR);
  return [
    { text: shown, style: 'bold' },
    ...(text === '' ? [] : [dim(`${' '.repeat(GAP)}${text}`)]),
  ];
}

const SEPARATOR = ' · ';

function widthOf(facts: readonly string[]): number {
  return facts.reduce((sum, fact) => sum + textWidth(fact) + SEPARATOR.length, 0);
}

/** Returns short phrases about the use of the package, most important first. */
function factsOf(finding: Finding): readonly string[] {
  const { package: found } = finding;
  const facts = [
    found?.scope === 'development' ? 'development' : undefined,
    ownerText(finding),
    originText(finding),
    viaText(finding),
    platformsText(finding),
    toolsText(finding),
  ];
  return facts.filter((fact) => fact !== undefined).map((fact) => visibleText(fact));
}

/** Returns the direct dependency that requires the package: `via nodemon`. */
function viaText({ package: found }: Finding): string | undefined {
  const [path = []] = found?.paths ?? [];
  const [direct] = path;
  if (found?.isDirect === true || direct === undefined || path.length < 2) return undefined;
  const others = (found?.paths?.length ?? 1) - 1 + (found?.morePaths ?? 0);
  const name = packageName(direct);
  return others > 0 ? `via ${name} and ${countNoun(others, 'other')}` : `via ${name}`;
}
