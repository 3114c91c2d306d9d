import type { Finding } from '../model/finding.ts';
import type { SourceDescription } from '../model/inventory.ts';
import { mustBeRemoved } from '../model/must-be-removed.ts';
import { countNoun } from '../text/count.ts';
import { advisedVersions } from './advised-versions.ts';
import { type Block, code, type Line, note, type Span, text } from './block.ts';
import {
  imageNotes,
  layerText,
  originText,
  ownerText,
  platformsText,
  toolsText,
} from './finding-origin.ts';
import type { ListedFinding } from './listed-finding.ts';
import { locationText, locationUrl, sourceText } from './location.ts';
import type { ReportData } from './report-data.ts';

/** Maximum length of an advisory title in a table, in characters. */
const MAX_TITLE = 110;

/**
 * Maximum number of fixed versions in one cell. The lowest versions are listed, because users usually choose one of
 * them.
 */
const MAX_FIXED = 3;

const COLUMNS = ['Severity', 'Finding', 'Package', 'Fixed in', 'Where'];

/** Columns of the table if all findings are from an audit. Such findings concern files, not packages. */
const RULE_COLUMNS = ['Severity', 'Finding', 'What to do', 'Where'];

interface Heading {
  readonly title: string;
  readonly isFolded: boolean;
}

/** Returns a table with one row for each finding, in the given order. */
export function findingBlock(
  data: ReportData,
  findings: readonly ListedFinding[],
  heading: Heading,
): Block {
  const isAudit = findings.every(({ finding }) => finding.rule !== undefined);
  return {
    kind: 'table',
    ...heading,
    noun: 'finding',
    columns: isAudit ? RULE_COLUMNS : COLUMNS,
    rows: findings.map(({ finding, source }) => [
      [severityOf(finding)],
      idOf(finding),
      ...(isAudit ? [proseLine(fixSentence(finding))] : [packageOf(finding), fixedOf(finding)]),
      whereOf(data, finding, source),
    ]),
  };
}

interface Headings {
  /** Returns the title of a table with `count` findings. */
  readonly title: (count: number) => string;
  readonly isFolded: boolean;
}

/** Returns a table of the findings in packages, and a table of the findings in configuration files. */
export function findingBlocks(
  data: ReportData,
  findings: readonly ListedFinding[],
  { title, isFolded }: Headings,
): readonly Block[] {
  const packages = findings.filter(({ finding }) => finding.rule === undefined);
  const files = findings.filter(({ finding }) => finding.rule !== undefined);
  const isMixed = packages.length > 0 && files.length > 0;
  return [
    findingBlock(data, packages, { title: title(packages.length), isFolded }),
    findingBlock(data, files, {
      title: `${title(files.length)}${isMixed ? ': misconfigurations and secrets' : ''}`,
      isFolded,
    }),
  ];
}

/** Returns a sentence with the words in backticks as code. */
function proseLine(sentence: string): Line {
  return sentence.split('`').map((part, index) => (index % 2 === 0 ? text(part) : code(part)));
}

/** Returns a table with one row for each suppressed finding, including the rule that suppressed it. */
export function suppressedBlock(findings: readonly ListedFinding[]): Block {
  return {
    kind: 'table',
    title: countNoun(findings.length, 'suppressed finding'),
    isFolded: true,
    noun: 'suppressed finding',
    columns: ['Severity', 'Finding', 'Package', 'Why', 'Rule', 'Until'],
    rows: findings.map(({ finding }) => [
      [severityOf(finding)],
      idOf(finding),
      packageOf(finding),
      [text(finding.suppression?.reason ?? '')],
      [code(finding.suppression?.rule ?? '')],
      [text(finding.suppression?.expires ?? 'no expiry')],
    ]),
  };
}

/**
 * Returns a finding's label, such as `Critical` or `Unscored`. Malware has its own label, because it is worse than its
 * score suggests.
 */
export function severityOf(finding: Finding): Span {
  return { as: 'severity', severity: finding.severity, label: severityLabel(finding) };
}

export function severityLabel(finding: Finding): string {
  if (finding.kind === 'malware') return 'Malware';
  if (finding.kind === 'notice') return 'Notice';
  if (finding.severity === 'unknown') return 'Unscored';
  return `${finding.severity.charAt(0).toUpperCase()}${finding.severity.slice(1)}`;
}

function idOf(finding: Finding): Line {
  const title = titleText(finding);
  const tools = toolsText(finding);
  return [
    text(finding.id, finding.url),
    ...(title === '' ? [] : [note(title)]),
    ...(tools === undefined ? [] : [note(tools)]),
  ];
}

/** Returns the shortened title of a finding, or an empty string if the title only repeats the ID. */
export function titleText({ title, id }: Finding): string {
  if (title === id) return '';
  const plain = withoutMarks(title);
  return plain.length > MAX_TITLE ? `${plain.slice(0, MAX_TITLE - 1)}…` : plain;
}

/** Removes the backticks that some advisories use around code in their titles. */
export function withoutMarks(title: string): string {
  return title.replaceAll('`', '');
}

function packageOf(finding: Finding): Line {
  if (finding.package === undefined) return [text('–')];
  const notes = packageNotes(finding).map((each) => note(each));
  return [code(`${finding.package.name}@${finding.package.version}`), ...notes];
}

/**
 * Returns notes about a finding in a package: the difference from the base, the operating system package that contains
 * the package, its origin, its image layer, and the affected platforms.
 */
export function packageNotes(finding: Finding): readonly string[] {
  const texts = [changeText(finding), ownerText(finding), originText(finding)];
  return [...texts, layerText(finding), platformsText(finding)].filter(
    (each) => each !== undefined,
  );
}

/** Note for a finding that the base has in the same version of the package. */
export const ALREADY_IN_BASE = 'not new';

/** Returns a note that compares a finding with the base, such as `not new`. Returns undefined for a new finding. */
function changeText({ change }: Finding): string | undefined {
  if (change?.state === 'unchanged') return ALREADY_IN_BASE;
  if (change?.why === 'scope') return 'a development dependency in the base';
  return change?.state === 'changed' && change.from !== undefined
    ? `the base has ${change.from}`
    : undefined;
}

function fixedOf(finding: Finding): Line {
  return [text(fixText(finding))];
}

/**
 * Returns the fixed versions of a finding for a table cell. For malware without a fixed version, returns
 * `remove it`.
 */
export function fixText(finding: Finding): string {
  if (finding.rule !== undefined) return '–';
  if (mustBeRemoved(finding)) return REMOVE;
  return finding.fixed.length === 0 ? NO_FIX : fixedVersions(finding);
}

/** Text for malware, in place of fixed versions. */
const REMOVE = 'remove it';

/** Text for a finding without fixed versions. */
const NO_FIX = 'no fix yet';

/** Returns the sentence about the fix for a message: `Fixed in 1.2.3.`, or the instruction to remove malware. */
export function fixSentence(finding: Finding): string {
  if (finding.rule !== undefined) return finding.rule.fix;
  if (mustBeRemoved(finding)) return 'Remove this package.';
  return finding.fixed.length === 0
    ? 'No fix available.'
    : `Fixed in ${advisedVersions(finding).join(', ')}.`;
}

/** Returns the lowest fixed versions of a finding: `1.2.3, 1.3.0, 2.0.0 and 4 more`. */
function fixedVersions(finding: Finding): string {
  const advised = advisedVersions(finding);
  const shown = advised.slice(0, MAX_FIXED).join(', ');
  const left = advised.length - MAX_FIXED;
  return left > 0 ? `${shown} and ${left} more` : shown;
}

function whereOf(data: ReportData, finding: Finding, source: SourceDescription): Line {
  const location = code(
    locationText(finding.location),
    locationUrl(data.run, source, finding.location),
  );
  return [location, ...placeNotes(data, finding, source).map((each) => note(each))];
}

/**
 * Returns notes about the location of a finding, such as its image layer and the number of other locations. If the
 * report has several sources, the notes name the source.
 */
export function placeNotes(
  data: ReportData,
  finding: Finding,
  source: SourceDescription,
): readonly string[] {
  const others = finding.locations.length - 1;
  const isNamed = data.scans.length > 1 && sourceText(source.name) === source.name;
  return [
    ...imageNotes(finding),
    ...(finding.rule === undefined ? [] : platformNotes(finding)),
    ...(isNamed ? [`in ${source.name}`] : []),
    ...(others > 0 ? [`and ${countNoun(others, 'more location')}`] : []),
  ];
}

function platformNotes(finding: Finding): readonly string[] {
  const platforms = platformsText(finding);
  return platforms === undefined ? [] : [platforms];
}
