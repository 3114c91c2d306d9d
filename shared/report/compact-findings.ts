import type { Finding } from '../model/finding.ts';
import { countNoun } from '../text/count.ts';
import { advisedVersions } from './advised-versions.ts';
import { type Block, BREAK, code, id, type Line, note, text } from './block.ts';
import { exploitationText } from './exploitation-text.ts';
import { ALREADY_IN_BASE, packageNotes, severityOf, titleText } from './finding-blocks.ts';
import type { ListedFinding } from './listed-finding.ts';
import { locationText, locationUrl, sourceText } from './location.ts';
import type { ReportData } from './report-data.ts';

/** Maximum number of fixed versions in one cell. */
const MAX_FIXED = 3;

/**
 * Returns a table of findings with only two columns, so that it fits a narrow screen. The path is below the package.
 */
export function compactFindings(
  data: ReportData,
  findings: readonly ListedFinding[],
  heading: { readonly title: string; readonly isFolded: boolean },
): Block {
  // If the base has all findings, the title says so.
  const hidesBase = findings.every(({ finding }) => finding.change?.state === 'unchanged');
  return {
    kind: 'table',
    ...heading,
    noun: 'finding',
    columns: ['Finding', 'Package'],
    rows: findings.map((listed) => [
      findingCell(listed.finding),
      packageCell(data, listed, hidesBase),
    ]),
  };
}

/** Returns a table of suppressed findings: the reason, the rule, its owner, and the last day. */
export function compactSuppressed(findings: readonly ListedFinding[]): Block {
  return {
    kind: 'table',
    title: countNoun(findings.length, 'suppressed finding'),
    isFolded: true,
    noun: 'suppressed finding',
    columns: ['Finding', 'Suppressed because'],
    rows: findings.map(({ finding }) => [
      [...findingCell(finding), ...nameNotes(finding)],
      suppressionCell(finding),
    ]),
  };
}

function findingCell(finding: Finding): Line {
  const notes = [titleText(finding), exploitationText(finding)].filter((each) => each !== '');
  return [
    severityOf(finding),
    BREAK,
    id(finding.id, finding.url),
    ...notes.map((each) => note(each)),
  ];
}

function packageCell(
  data: ReportData,
  { finding, source }: ListedFinding,
  hidesBase: boolean,
): Line {
  const { package: about, location, locations } = finding;
  const name = about === undefined ? text('–') : code(`${about.name}@${about.version}`);
  const others = locations.length - 1;
  const isNamed = data.scans.length > 1 && sourceText(source.name) === source.name;
  const notes = [
    ...(isNamed ? [`in ${source.name}`] : []),
    ...(others > 0 ? [`and ${countNoun(others, 'more location')}`] : []),
    fixedText(finding),
    ...packageNotes(finding).filter((each) => !hidesBase || each !== ALREADY_IN_BASE),
  ];
  const url = locationUrl(data.run, source, location);
  return [name, note(locationText(location), url), ...notes.map((each) => note(each))];
}

function fixedText(finding: Finding): string {
  if (finding.fixed.length === 0) return 'no fix yet';
  const advised = advisedVersions(finding);
  const left = advised.length - MAX_FIXED;
  const shown = advised.slice(0, MAX_FIXED).join(', ');
  return `fixed in ${left > 0 ? `${shown} and ${left} more` : shown}`;
}

function nameNotes({ package: about }: Finding): Line {
  return about === undefined ? [] : [note(`${about.name}@${about.version}`)];
}

function suppressionCell({ suppression }: Finding): Line {
  if (suppression === undefined) return [text('–')];
  const { reason, rule, owner, expires } = suppression;
  const by = owner === undefined ? rule : `${rule}, owner: ${owner}`;
  const until = expires === undefined ? 'no expiry' : `until ${expires}`;
  return [text(reason), note(until), note(by)];
}
