import type { Finding, Severity } from '../model/finding.ts';
import { isNew } from '../model/is-new.ts';
import { mustBeRemoved } from '../model/must-be-removed.ts';
import { countNoun } from '../text/count.ts';
import type { Style, StyledLine, StyledSpan } from '../text/styled-line.ts';
import { cutToWidth, textWidth, wrapInTwo } from '../text/text-width.ts';
import { visibleText } from '../text/visible-text.ts';
import { advisedVersions } from './advised-versions.ts';
import { severityLabel, withoutMarks } from './finding-blocks.ts';
import { withoutPackage } from './short-title.ts';
import type { Row } from './terminal-groups.ts';

/** Widths of the columns below a package name, in cells. */
export interface Widths {
  readonly severity: number;
  readonly id: number;
  readonly fixed: number;
  /** Label before the fixed versions. Empty if there is little space. */
  readonly label: string;
  /** Width of the title. If there is not enough space, the title is omitted. */
  readonly title: number;
  /** Width of a second line that starts below the ID. */
  readonly below: number;
}

/** Minimum width of a terminal in which the fixed versions have a label, in cells. */
const WIDE = 100;

const FIXED_IN = 'fixed in ';

const INDENT = 2;
export const GAP = 2;

/** Maximum width of an ID, in cells. Rule IDs have at most 40 characters, and CVE and GHSA IDs are shorter. */
const MAX_ID = 40;

/** Maximum width of the fixed versions, in cells. Debian versions can be longer. */
const MAX_FIXED = 24;

/** Minimum width of a title or a path, in cells. In less space, the text would be unreadable. */
export const MIN_TEXT = 16;

/** Returns the widths of the columns for the given rows. */
export function widthsOf(rows: readonly Row[], columns: number): Widths {
  const findings = rows.map(([first]) => first);
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(textWidth));
  const severity = widest(findings.map(severityLabel));
  const id = Math.min(MAX_ID, widest(findings.map((finding) => visibleText(finding.id))));
  const left = columns - INDENT - severity - id - 2 * GAP;
  // The first fixed version and the title share the remaining width.
  const room = Math.max(widest(rows.map((each) => fixedTexts(each)[0] ?? '')), left / 3);
  const label = columns < WIDE ? '' : FIXED_IN;
  const texts = rows.map((each) => fixedText(each, Math.floor(room), label));
  const fixed = Math.max(0, Math.min(MAX_FIXED + label.length, left, widest(texts)));
  const below = columns - INDENT - severity - GAP;
  return { severity, id, fixed, label, title: left - fixed - GAP, below };
}

/** Returns the line of a row. A long title continues on a second line, and long details have a line of their own. */
export function rowLines(row: Row, widths: Widths): readonly StyledLine[] {
  const [finding] = row;
  const label = severityLabel(finding);
  const places = row.length === 1 ? [] : [dim(`(${countNoun(row.length, 'place')})`)];
  const known = [...places, ...marksOf(finding)];
  const marked = known.reduce((sum, { text }) => sum + textWidth(text) + 1, 0);
  const marks = marked > widths.title ? [] : known;
  const room = widths.title - marked;
  const { title, more } = aboutTexts(row, room, widths);
  return [
    [
      { text: ' '.repeat(INDENT) },
      { text: label, style: styleOf(finding) },
      { text: pad('', widths.severity - textWidth(label) + GAP) },
      { text: pad(cutToWidth(visibleText(finding.id), widths.id), widths.id + GAP) },
      fixedSpan(row, widths),
      ...marks.flatMap((mark) => [mark, { text: ' ' }]),
      dim(title),
    ],
    ...(more === '' ? [] : [[dim(more)]]),
  ];
}

/**
 * Returns the text at the end of a row, and the line below it. The text is the detail of an audit finding or, without
 * one, the title. Details that do not fit in the row are on the line below. So is the title of an audit rule if the row
 * has no space for it.
 *
 * @param room Width of the space for the title, in cells.
 */
function aboutTexts(row: Row, room: number, widths: Widths): { title: string; more: string } {
  const detail = detailOf(row);
  const start = INDENT + widths.severity + GAP;
  if (textWidth(detail) > room && textWidth(detail) <= widths.below) {
    const title = room < MIN_TEXT ? '' : cutToWidth(titleOf(row), room);
    return { title, more: `${' '.repeat(start)}${detail}` };
  }
  if (room < MIN_TEXT && row[0].rule !== undefined) {
    return { title: '', more: `${' '.repeat(start)}${cutToWidth(titleOf(row), widths.below)}` };
  }
  const isDetail = detail !== '' && textWidth(detail) <= room;
  const [title = '', more = ''] =
    room < MIN_TEXT ? [] : wrapInTwo(isDetail ? detail : titleOf(row), room, widths.title);
  const column = start + widths.id + widths.fixed + 2 * GAP;
  return { title, more: more === '' ? '' : `${' '.repeat(column)}${more}` };
}

function fixedSpan(row: Row, { fixed: width, label }: Widths): StyledSpan {
  const [finding] = row;
  const text = pad(cutToWidth(fixedText(row, width, label), width), width + GAP);
  return finding.fixed.length === 0 ? dim(text) : { text, style: 'green' };
}

/**
 * Returns as many fixed versions as fit, lowest first. For an audit rule, returns locations instead. Always includes
 * the first version or location.
 */
function fixedText(row: Row, width: number, label: string): string {
  const [first = '', ...others] = fixedTexts(row);
  let text = row[0].fixed.length === 0 ? first : `${label}${first}`;
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
  if (mustBeRemoved(finding)) return ['remove'];
  if (finding.fixed.length === 0) return finding.kind === 'vulnerability' ? ['no fix yet'] : [];
  return advisedVersions(finding).map((version) => visibleText(version));
}

/**
 * Returns the line and the column of a misconfiguration. The path is in the heading of its group. Returns an empty
 * string for a setting of an image, which has no line.
 */
function placeText({ location: { line, column } }: Finding): string {
  if (line === undefined) return '';
  return column === undefined ? String(line) : `${line}:${column}`;
}

/** Returns labels for properties that make a finding more or less urgent than its severity suggests. */
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

/** Returns the details of an audit finding. Returns an empty string if the row has several locations. */
function detailOf([{ rule, description = '' }, ...others]: Row): string {
  return rule === undefined || others.length > 0 ? '' : visibleText(withoutMarks(description));
}

function titleOf([{ title, id, package: about }]: Row): string {
  if (title === id) return '';
  const own = title.startsWith(`${id}: `) ? title.slice(id.length + 2) : title;
  return withoutPackage(visibleText(withoutMarks(own)), about?.name);
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

export function dim(text: string): StyledSpan {
  return { text, style: 'dim' };
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}
