import type { Decision } from '../model/decision.ts';
import type { Finding } from '../model/finding.ts';
import { isNew } from '../model/is-new.ts';
import { baseText } from '../text/findings-headline.ts';
import { visibleText } from '../text/visible-text.ts';
import { severityLabel } from './finding-blocks.ts';
import { baseOf } from './headline.ts';
import { verdictOf } from './job-verdict.ts';
import {
  compareFindings,
  openFindings,
  severityRank,
  suppressedFindings,
} from './listed-finding.ts';
import { locationText } from './location.ts';
import type { ReportData } from './report-data.ts';

/** Maximum length of the reason for an exception, in characters. */
const MAX_REASON = 80;

/**
 * Returns a sentence about the worst finding that does not fail the run:
 * `Already in main, so not blocking: critical CVE-2021-44906 in minimist 1.2.5.` Without this sentence, readers could
 * assume that the listed findings are the worst. A worse finding in the base that could not be checked again takes
 * precedence. Returns an empty string if the findings that fail the run are at least as bad. Also returns an empty
 * string for a run that passed, because its next step already names the worst finding.
 */
export function worseFindingText(data: ReportData): string {
  const { outcome } = verdictOf(data);
  if (outcome === 'pass' || outcome === 'none') return '';
  const open = openFindings(data);
  const failing = open.filter(({ isReason }) => isReason).map(({ finding }) => finding);
  const [worst] = [...open.filter(({ isReason }) => !isReason), ...suppressedFindings(data)]
    .map(({ finding }) => finding)
    .filter(({ kind }) => kind !== 'notice')
    .toSorted(compareFindings);
  const lost = worseUnchecked(data, worst === undefined ? failing : [...failing, worst]);
  if (lost !== '' || worst === undefined) return lost;
  if (failing.some((each) => severityRank(each) <= severityRank(worst))) return '';
  const cause = causeText(worst, data);
  return `${cause.charAt(0).toUpperCase()}${cause.slice(1)}, so not blocking: ${findingText(worst)}.`;
}

/**
 * Returns a sentence about the worst finding in the base whose file cannot be read in the head. Returns an empty string
 * if this finding is not worse than all findings in `known`.
 */
function worseUnchecked(data: ReportData, known: readonly Finding[]): string {
  const [lost] = data.scans.flatMap(({ unchecked = [] }) => unchecked).toSorted(compareFindings);
  const base = baseOf(data);
  if (lost === undefined || base === undefined || lost.kind === 'notice') return '';
  if (known.some((each) => severityRank(each) <= severityRank(lost))) return '';
  return `Could be worse than shown: ${findingText(lost)} (in ${baseText(base)}) was not checked again, because ${visibleText(lost.location.path)} cannot be read.`;
}

/** Returns a finding's severity, ID, and package or location: `critical CVE-2021-44906 in minimist 1.2.5`. */
export function findingText(finding: Finding): string {
  const { id } = finding;
  const place = placeText(finding);
  return finding.severity === 'unknown' && finding.kind !== 'malware'
    ? `${id} in ${place}, which has no severity score`
    : `${severityLabel(finding).toLowerCase()} ${id} in ${place}`;
}

/** Returns the package of a finding and its version, or the location of a finding without a package. */
export function placeText({ package: about, location }: Finding): string {
  return about === undefined ? locationText(location) : `${about.name} ${about.version}`;
}

/**
 * Returns the reason why a finding does not fail the run. A decision lists the causes without their findings, so the
 * properties of the finding show its cause.
 */
function causeText(finding: Finding, data: Decided): string {
  const { suppression, package: about, severity } = finding;
  if (suppression !== undefined) {
    return `suppressed (${visibleText(suppression.reason, MAX_REASON)})`;
  }
  const existing = existingText(finding, data);
  if (existing !== '') return existing;
  const causes = data.decisions
    .filter(({ action }) => (action === 'audit') === (about === undefined))
    .flatMap(({ milder = [] }) => milder);
  if (about?.scope === 'development' && hasCause(causes, 'development'))
    return 'in a development dependency';
  const possible = ['other', severity === 'unknown' ? 'unscored' : 'threshold'];
  const words = causes.filter(({ cause }) => possible.includes(cause));
  return words.length === 1 ? (words[0]?.words ?? '') : 'not counted by the policy';
}

type Decided = Pick<ReportData, 'scans' | 'decisions'>;

/**
 * Returns the phrase `already in main` for a finding that does not fail the run because it is not new. Returns an empty
 * string for any other finding.
 */
export function existingText(finding: Finding, { scans, decisions }: Decided): string {
  const causes = decisions.flatMap(({ milder = [] }) => milder);
  const base = baseOf({ scans });
  const isExisting = !isNew(finding) && base !== undefined && hasCause(causes, 'existing');
  return isExisting ? `already in ${baseText(base)}` : '';
}

function hasCause(causes: NonNullable<Decision['milder']>, wanted: string): boolean {
  return causes.some(({ cause }) => cause === wanted);
}
