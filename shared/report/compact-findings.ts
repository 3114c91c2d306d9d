import type { Finding } from '../model/finding.ts';
import { countNoun } from '../text/count.ts';
import { advisedVersions } from './advised-versions.ts';
import { type Block, code, id, type Line, note, text } from './block.ts';
import { exploitationText } from './exploitation-text.ts';
import { ALREADY_IN_BASE, packageNotes, severityOf, titleText } from './finding-blocks.ts';
import type { ListedFinding } from './listed-finding.ts';
import { locationText, locationUrl, sourceText } from './location.ts';
import type { ReportData } from './report-data.ts';

/** Maximum number of fixed versions in one cell. */
const MAX_FIXED = 3;

/**
 * Returns a list of findings. Unlike a table, a list fits a screen of any width, because long names break in a list.
 */
export function compactFindings(
  data: ReportData,
  findings: readonly ListedFinding[],
  heading: { readonly title: string; readonly isFolded: boolean },
): Block {
  // If the base has all findings, the title states this.
  const hidesBase = findings.every(({ finding }) => finding.change?.state === 'unchanged');
  return {
    kind: 'list',
    ...heading,
    noun: 'finding',
    items: findings.map((listed) => [
      ...nameSpans(listed.finding),
      ...placeSpans(data, listed, hidesBase),
    ]),
  };
}

/** Returns a list of suppressed findings: the reason, the last day, the rule and its owner. */
export function compactSuppressed(findings: readonly ListedFinding[]): Block {
  return {
    kind: 'list',
    title: countNoun(findings.length, 'suppressed finding'),
    isFolded: true,
    noun: 'suppressed finding',
    items: findings.map(({ finding }) => [...nameSpans(finding), ...suppressionSpans(finding)]),
  };
}

function nameSpans(finding: Finding): Line {
  const { package: about } = finding;
  const notes = [titleText(finding), exploitationText(finding)].filter((each) => each !== '');
  return [
    severityOf(finding),
    text(' '),
    id(finding.id, finding.url),
    ...(about === undefined ? [] : [text(' in '), code(`${about.name}@${about.version}`)]),
    ...notes.map((each) => note(each)),
  ];
}

function placeSpans(
  data: ReportData,
  { finding, source }: ListedFinding,
  hidesBase: boolean,
): Line {
  const { location, locations } = finding;
  const others = locations.length - 1;
  const isNamed = data.scans.length > 1 && sourceText(source.name) === source.name;
  const notes = [
    ...(isNamed ? [`in ${source.name}`] : []),
    ...(others > 0 ? [`and ${countNoun(others, 'more location')}`] : []),
    fixedText(finding),
    ...packageNotes(finding).filter((each) => !hidesBase || each !== ALREADY_IN_BASE),
  ];
  const url = locationUrl(data.run, source, location);
  return [note(locationText(location), url), note(notes.join(' · '))];
}

function fixedText(finding: Finding): string {
  if (finding.fixed.length === 0) return 'no fix yet';
  const advised = advisedVersions(finding);
  const left = advised.length - MAX_FIXED;
  const shown = advised.slice(0, MAX_FIXED).join(', ');
  return `fixed in ${left > 0 ? `${shown} and ${left} more` : shown}`;
}

function suppressionSpans({ suppression }: Finding): Line {
  if (suppression === undefined) return [];
  const { reason, rule, owner, expires } = suppression;
  const until = expires === undefined ? 'no expiry' : `until ${expires}`;
  const by = owner === undefined ? rule : `${rule}, owner: ${owner}`;
  return [note(`suppressed: ${reason}`), note(`${until} · ${by}`)];
}
