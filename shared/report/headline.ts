import { ROOT_ACTION, STOPPED_RULE } from '../model/decision.ts';
import { grouped } from '../text/count.ts';
import { findingsHeadline } from '../text/findings-headline.ts';
import { oldDataDay } from '../text/old-data-day.ts';
import { INCOMPLETE_HEADLINE, outcomeWords } from '../text/outcome-words.ts';
import { withShortDigests } from '../text/short-digest.ts';
import type { Verdict } from './job-verdict.ts';
import { openFindings } from './listed-finding.ts';
import type { ReportData } from './report-data.ts';

/** Maximum length of the headline of a decision, in characters. */
const MAX_HEADLINE = 200;

/**
 * Returns the verdict with its numbers: `failed: 2 new findings must be fixed (1 critical, 1 high)`. The comment, the
 * page, the terminal and the check run start with the same words.
 */
export function headlineWords(data: ReportData, verdict: Verdict): string {
  const { outcome, hasFailures } = verdict;
  const facts = withShortDigests(factsText(data, verdict)).slice(0, MAX_HEADLINE);
  const words = outcomeWords(outcome, hasFailures);
  return facts === '' ? words : `${words}: ${facts}`;
}

function factsText(data: ReportData, { outcome, hasFailures }: Verdict): string {
  const listed = openFindings(data);
  const open = listed.map(({ finding }) => finding);
  const failing = listed.filter(({ isReason }) => isReason).map(({ finding }) => finding);
  const dataDay = oldDataDay(
    data.scans.flatMap(({ advisories }) => advisories ?? []),
    data.decisions.flatMap(({ compared = [] }) => compared),
  );
  const counts = { open, failing, base: baseOf(data), fixed: fixedIn(data), dataDay };
  if (failing.length > 0) return findingsHeadline(counts);
  if (outcome === 'error' && !hasFailures) return incompleteText(data);
  if (hasFailures) return failureText(data);
  return data.scans.length === 0 ? verifiedText(data) : findingsHeadline(counts);
}

/**
 * Returns the headline for an incomplete run. If the only cause is an action that stopped with an error, the headline
 * names this action, or the service that did not respond.
 */
function incompleteText({ decisions }: ReportData): string {
  const incomplete = decisions.filter(({ outcome }) => outcome === 'error');
  if (decisions.every(({ action }) => action === ROOT_ACTION)) return NOTHING_CHECKED;
  const first = incomplete.find(({ action }) => action !== ROOT_ACTION);
  const isStopped = incomplete.every(({ reasons }) =>
    reasons.every(({ rule }) => rule === STOPPED_RULE),
  );
  if (first === undefined || !isStopped) return INCOMPLETE_HEADLINE;
  const message = first.reasons[0]?.message ?? '';
  const [silent = `${first.action} stopped with an error`] = UNREACHABLE.exec(message) ?? [];
  return `${silent}, so the check fails`;
}

/** Headline of a run in which no stage of the root action started, for example because of an invalid input. */
const NOTHING_CHECKED = 'nothing was checked, so the check fails';

/** Matches the beginning of an error about a service that does not respond. */
const UNREACHABLE = /^\S{1,100} (?:could not be reached|did not respond in time)/;

function fixedIn({ scans }: ReportData): number {
  return scans.reduce((sum, { fixed = [] }) => sum + fixed.length, 0);
}

/**
 * Returns the name of the base to which the scans were compared, or `the base` if they have different bases. Returns
 * undefined if a scan was not compared.
 */
export function baseOf({ scans }: Pick<ReportData, 'scans'>): string | undefined {
  const names = scans.map(({ comparison }) =>
    comparison?.status === 'compared' ? comparison.base.name : undefined,
  );
  if (names.includes(undefined)) return undefined;
  const [first, ...others] = new Set(names);
  return others.length === 0 ? first : 'the base';
}

/** Returns the reason why a run failed, if no finding caused the failure. */
function failureText({ decisions }: ReportData): string {
  const [first, ...others] = decisions.filter(({ outcome }) => outcome !== 'pass');
  const isSame = others.every(({ headline }) => headline === first?.headline);
  if (first?.headline !== undefined && isSame) return first.headline;
  return first?.action === 'verify'
    ? 'a required signature or attestation is missing or invalid'
    : 'a policy rule is violated';
}

/**
 * Returns the headline for a run whose evidence is valid: `valid signatures and attestations for`, followed by the
 * subject.
 */
function verifiedText({ decisions }: ReportData): string {
  const [first, ...others] = decisions.filter(({ action }) => action === 'verify');
  if (first === undefined) return '';
  const more = others.length === 0 ? '' : ` and ${grouped(others.length)} more`;
  return `valid signatures and attestations for ${withShortDigests(first.subject).replace(/…$/, '').slice(0, MAX_SUBJECT)}${more}`;
}

/** Maximum length of a subject, in characters. */
const MAX_SUBJECT = 150;
