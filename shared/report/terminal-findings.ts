import type { Finding, Severity } from '../model/finding.ts';
import { isNew } from '../model/is-new.ts';
import { countNoun, grouped } from '../text/count.ts';
import type { Style, StyledLine, StyledSpan } from '../text/styled-line.ts';
import { cutPath, cutToWidth, textWidth, wrapInTwo } from '../text/text-width.ts';
import { visibleText } from '../text/visible-text.ts';
import { advisedVersions } from './advised-versions.ts';
import { leftText } from './blocking-text.ts';
import { severityLabel, withoutMarks } from './finding-blocks.ts';
import { imageNotes, originText, ownerText, platformsText, toolsText } from './finding-origin.ts';
import type { ListedFinding } from './listed-finding.ts';
import { locationText } from './location.ts';
import { packageName } from './package-label.ts';
import { labelMeanings } from './severity-mark.ts';
import { withoutPackage } from './short-title.ts';
import { type Group, groupsOf, type Row, takeGroups } from './terminal-groups.ts';

export interface TerminalSize {
  /** Width of a line, in cells. */
  readonly columns: number;
  /** Maximum number of findings that are shown. */
  readonly rows: number;
}

/** Widths of the columns below a package name, in cells. */
interface Widths {
  readonly severity: number;
  readonly id: number;
  readonly fixed: number;
  /** Width of the title. If there is not enough space, the title is omitted. */
  readonly title: number;
}

const INDENT = 2;
const GAP = 2;

/** Maximum width of an ID, in cells. Rule IDs have at most 40 characters, and CVE and GHSA IDs are shorter. */
const MAX_ID = 40;

/** Maximum width of the fixed versions, in cells. Debian versions can be longer. */
const MAX_FIXED = 24;

/**
 * Maximum number of findings if some of them fail the run, so that they fit on a screen together with their fixes and
 * the verdict below them.
 */
const MAX_BLOCKING = 10;

/** Minimum width of a title or a path, in cells. In less space, the text would be unreadable. */
const MIN_TEXT = 16;

/**
 * Returns the findings for a terminal, grouped by package, in the given order. A package appears at the position of its
 * first finding. The name and the version of a package are never shortened. If the number of rows is limited and some
 * findings fail the run, only these findings are listed.
 */
export function terminalFindings(
  listed: readonly ListedFinding[],
  { columns, rows }: TerminalSize,
): readonly StyledLine[] {
  const blocking = Number.isFinite(rows) ? listed.filter(({ isReason }) => isReason) : [];
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
 * Returns the lines for all findings. Findings that fail the run come last, because the end of a long list stays visible
 * above the verdict.
 */
function allLines(
  listed: readonly ListedFinding[],
  linesOf: (groups: readonly Group[]) => readonly StyledLine[],
): readonly StyledLine[] {
  const failing = listed.filter(({ isReason }) => isReason);
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
  return [headOf(group, columns), ...group.rows.flatMap((row) => linesOfRow(row, widths))];
}

function moreText(left: number, shown: number, blocking: number): string {
  return blocking === 0
    ? countNoun(left, 'more finding')
    : leftText('finding', left, blocking - shown);
}

function widthsOf(rows: readonly Row[], columns: number): Widths {
  const findings = rows.map(([first]) => first);
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(textWidth));
  const severity = widest(findings.map(severityLabel));
  const id = Math.min(MAX_ID, widest(findings.map((finding) => visibleText(finding.id))));
  const left = columns - INDENT - severity - id - 2 * GAP;
  // The first fixed version and the title share the remaining width.
  const room = Math.max(widest(rows.map((each) => fixedTexts(each)[0] ?? '')), left / 3);
  const texts = rows.map((each) => fixedText(each, Math.floor(room)));
  const fixed = Math.max(0, Math.min(MAX_FIXED, left, widest(texts)));
  return { severity, id, fixed, title: left - fixed - GAP };
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

/** Returns the line of a row. A long title continues on a second line. */
function linesOfRow(row: Row, widths: Widths): readonly StyledLine[] {
  const [finding] = row;
  const label = severityLabel(finding);
  const places = row.length === 1 ? [] : [dim(`(${countNoun(row.length, 'place')})`)];
  const known = [...places, ...marksOf(finding)];
  const marked = known.reduce((sum, { text }) => sum + textWidth(text) + 1, 0);
  const marks = marked > widths.title ? [] : known;
  const room = widths.title - marked;
  const [title = '', more = ''] =
    room < MIN_TEXT ? [] : wrapInTwo(titleOf(row, room), room, widths.title);
  const start = INDENT + widths.severity + widths.id + widths.fixed + 3 * GAP;
  return [
    [
      { text: ' '.repeat(INDENT) },
      { text: label, style: styleOf(finding) },
      { text: pad('', widths.severity - textWidth(label) + GAP) },
      { text: pad(cutToWidth(visibleText(finding.id), widths.id), widths.id + GAP) },
      fixedSpan(row, widths.fixed),
      ...marks.flatMap((mark) => [mark, { text: ' ' }]),
      dim(title),
    ],
    ...(more === '' ? [] : [[dim(`${' '.repeat(start)}${more}`)]]),
  ];
}

function fixedSpan(row: Row, width: number): StyledSpan {
  const [finding] = row;
  const text = pad(cutToWidth(fixedText(row, width), width), width + GAP);
  return finding.fixed.length === 0 || finding.kind === 'malware'
    ? dim(text)
    : { text, style: 'green' };
}

/**
 * Returns as many fixed versions as fit, lowest first. For an audit rule, returns locations instead. The first version
 * or location is always included.
 */
function fixedText(row: Row, width: number): string {
  const [first = '', ...others] = fixedTexts(row);
  let text = first;
  for (const [at, version] of others.entries()) {
    const longer = `${text}, ${version}`;
    const isLast = at === others.length - 1;
    if (textWidth(longer) + (isLast ? 0 : 3) > width) return `${text}, …`;
    text = longer;
  }
  return text;
}

function fixedTexts(row: Row): readonly string[] {
  const [finding] = row;
  if (finding.rule !== undefined) return row.map(placeText);
  if (finding.kind === 'malware') return ['remove'];
  if (finding.fixed.length === 0) return finding.kind === 'vulnerability' ? ['no fix yet'] : [];
  return advisedVersions(finding).map((version) => visibleText(version));
}

/**
 * Returns only the line and the column of a misconfiguration, because the heading of its group already contains the
 * path. Returns an empty string for a setting of an image, which has neither.
 */
function placeText({ location: { line, column } }: Finding): string {
  if (line === undefined) return '';
  return column === undefined ? String(line) : `${line}:${column}`;
}

/** Returns labels for the properties that make a finding more or less urgent than its severity suggests. */
function marksOf({ exploited, epss, change, reachability }: Finding): readonly StyledSpan[] {
  return [
    ...(exploited === undefined ? [] : [{ text: 'exploited', style: 'red' as const }]),
    ...(epss === undefined || epss.percentile < HIGH_EPSS
      ? []
      : [{ text: `EPSS ${Math.round(epss.score * 100)} %`, style: 'yellow' as const }]),
    ...(reachability === undefined || reachability.level === 'linked' ? [] : [dim('not linked')]),
    ...(change === undefined || isNew({ change }) ? [] : [dim('not new')]),
  ];
}

/** Minimum EPSS percentile at which the probability of exploitation is shown. */
const HIGH_EPSS = 0.95;

/**
 * Returns the title for a row. If there is only one location and its details fit, returns the details instead, because
 * they are more informative than the title of the audit rule.
 */
function titleOf([finding, ...others]: Row, room: number): string {
  const { title, id, rule, description = '', package: about } = finding;
  const detail =
    rule === undefined || others.length > 0 ? '' : visibleText(withoutMarks(description));
  if (detail !== '' && textWidth(detail) <= room) return detail;
  return title === id ? '' : withoutPackage(visibleText(withoutMarks(title)), about?.name);
}

/** Returns the style of a finding. Malware and each severity have their own style. */
export function styleOf({ kind, severity }: Pick<Finding, 'kind' | 'severity'>): Style {
  if (kind === 'malware') return 'malware';
  if (kind === 'notice') return 'dim';
  return SEVERITY_STYLES[severity];
}

const SEVERITY_STYLES: Readonly<Record<Severity, Style>> = {
  critical: 'critical',
  high: 'high',
  medium: 'medium',
  low: 'low',
  none: 'dim',
  unknown: 'unknown',
};

function dim(text: string): StyledSpan {
  return { text, style: 'dim' };
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}
