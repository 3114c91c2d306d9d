import type { Finding } from '../model/finding.ts';
import { countNoun } from '../text/count.ts';
import { type Block, BREAK, code, id, type Line, message, note, small, text } from './block.ts';
import { groupPlaces, placeLines, ruleNotes } from './compact-rules.ts';
import { exploitationText } from './exploitation-text.ts';
import {
  ALREADY_IN_BASE,
  fixText,
  packageNotes,
  placeNotes,
  severityOf,
  titleText,
} from './finding-blocks.ts';
import { compareFindings, type ListedFinding } from './listed-finding.ts';
import { locationText, locationUrl } from './location.ts';
import { policyUrl } from './policy-link.ts';
import type { ReportData } from './report-data.ts';

/**
 * Returns a list of findings. Unlike a table, a list fits on a screen of any width, because long names can break.
 *
 * @param options.hasSteps True if the items are the next steps of the reader. Each item about an audit rule then starts
 * with its fix.
 */
export function compactFindings(
  data: ReportData,
  findings: readonly ListedFinding[],
  {
    hasSteps = false,
    ...heading
  }: { readonly title: string; readonly isFolded: boolean; readonly hasSteps?: boolean },
): Block {
  // If all findings are already in the base, only the title states this.
  const hidesBase = findings.every(({ finding }) => finding.change?.state === 'unchanged');
  const groups = groupPlaces(data, findings);
  return {
    kind: 'list',
    ...heading,
    noun: groups.length === findings.length ? 'finding' : 'entry',
    items: groups.map((group) => {
      const [{ finding }] = group;
      const name = nameSpans(finding, group.length);
      if (finding.rule === undefined) return [...name, ...placeSpans(data, group[0], hidesBase)];
      const { fix } = finding.rule;
      return hasSteps
        ? [...message(fix), BREAK, ...name, ...ruleSpans(data, group, hidesBase)]
        : [...name, ...ruleSpans(data, group, hidesBase, fix)];
    }),
  };
}

/** Returns a list of the findings in the base whose files could not be read in the head. They may still exist. */
export function compactUnchecked({ scans }: Pick<ReportData, 'scans'>): Block {
  const findings = scans.flatMap(({ unchecked = [] }) => unchecked).toSorted(compareFindings);
  return {
    kind: 'list',
    title: `${countNoun(findings.length, 'finding')} in the base not checked, because the file could not be read`,
    isFolded: true,
    noun: 'unchecked finding',
    items: findings.map((finding) => [
      ...nameSpans(finding),
      note(`${locationText(finding.location)} in the base`),
    ]),
  };
}

/**
 * Returns a list of suppressed findings. Each has the rule that suppresses it, with its owner, its reason, and its last
 * day.
 */
export function compactSuppressed(
  data: Pick<ReportData, 'decisions' | 'run'>,
  findings: readonly ListedFinding[],
): Block {
  return {
    kind: 'list',
    title: countNoun(findings.length, 'suppressed finding'),
    isFolded: true,
    noun: 'suppressed finding',
    items: findings.map(({ finding }) => [
      ...nameSpans(finding),
      ...suppressionSpans(data, finding),
    ]),
  };
}

function nameSpans(finding: Finding, places = 1): Line {
  const { package: about } = finding;
  if (finding.rule !== undefined) return ruleName(finding, places);
  const notes = [titleText(finding), exploitationText(finding)].filter((each) => each !== '');
  return [
    severityOf(finding),
    text(' '),
    id(finding.id, finding.url),
    ...(about === undefined ? [] : [text(' in '), code(`${about.name}@${about.version}`)]),
    ...notes.map((each) => note(each)),
  ];
}

/**
 * Returns the severity, the ID and the title of an audit rule. If there are several locations, also returns their
 * number.
 */
function ruleName(finding: Finding, places: number): Line {
  const title = titleText(finding);
  return [
    severityOf(finding),
    text(' '),
    id(finding.id, finding.url),
    ...(places === 1 ? [] : [text(` in ${countNoun(places, 'place')}`)]),
    ...(title === '' ? [] : [text(': '), ...message(title)]),
  ];
}

function placeSpans(
  data: ReportData,
  { finding, source }: ListedFinding,
  hidesBase: boolean,
): Line {
  const notes = [
    ...placeNotes(data, finding, source),
    fixedText(finding),
    ...packageNotes(finding).filter((each) => !hidesBase || each !== ALREADY_IN_BASE),
  ];
  const url = locationUrl(data.run, source, finding.location);
  return [note(locationText(finding.location), url), note(notes.join(' · '))];
}

/** Returns the locations where an audit rule found a problem, and the fix with notes. */
function ruleSpans(
  data: ReportData,
  group: readonly [ListedFinding, ...ListedFinding[]],
  hidesBase: boolean,
  fix = '',
): Line {
  const notes = ruleNotes(data, group[0]).filter((each) => !hidesBase || each !== ALREADY_IN_BASE);
  const said = [fix, ...notes].filter((each) => each !== '').join(' · ');
  return [...placeLines(data, group), ...(said === '' ? [] : [small(...message(said))])];
}

function fixedText(finding: Finding): string {
  const fix = fixText(finding);
  return finding.fixed.length === 0 ? fix : `fixed in ${fix}`;
}

function suppressionSpans(
  data: Pick<ReportData, 'decisions' | 'run'>,
  { suppression }: Finding,
): Line {
  if (suppression === undefined) return [];
  const { reason, rule, owner, expires, line } = suppression;
  const url = line === undefined ? undefined : policyUrl(data, line);
  const until = expires === undefined ? 'no expiry' : `until ${expires}`;
  const by = owner === undefined ? rule : `${rule}, owner: ${owner}`;
  return [note(`suppressed: ${reason}`), note(`${until} · ${by}`, url)];
}
