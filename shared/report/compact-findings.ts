import type { Finding } from '../model/finding.ts';
import { countNoun } from '../text/count.ts';
import { type Block, code, id, type Line, note, text } from './block.ts';
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

/** Returns a list of findings of the base that could exist in unread files of the head. */
export function compactUnchecked({ scans }: Pick<ReportData, 'scans'>): Block {
  const findings = scans.flatMap(({ unchecked = [] }) => unchecked).toSorted(compareFindings);
  return {
    kind: 'list',
    title: `${countNoun(findings.length, 'finding')} of the base not checked, because the file could not be read`,
    isFolded: true,
    noun: 'unchecked finding',
    items: findings.map((finding) => [
      ...nameSpans(finding),
      note(`${locationText(finding.location)} in the base`),
    ]),
  };
}

/** Returns a list of suppressed findings: the reason, the last day, the rule and its owner. */
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
  const notes = [
    ...placeNotes(data, finding, source),
    fixedText(finding),
    ...packageNotes(finding).filter((each) => !hidesBase || each !== ALREADY_IN_BASE),
  ];
  const url = locationUrl(data.run, source, finding.location);
  return [note(locationText(finding.location), url), note(notes.join(' · '))];
}

function fixedText(finding: Finding): string {
  if (finding.rule !== undefined) return finding.rule.fix;
  const fix = fixText(finding);
  return finding.kind === 'malware' || finding.fixed.length === 0 ? fix : `fixed in ${fix}`;
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
