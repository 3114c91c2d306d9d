import type { Finding } from '../model/finding.ts';
import { isNew } from '../model/is-new.ts';
import { countNoun } from '../text/count.ts';
import { withShortDigests } from '../text/short-digest.ts';
import type { Verdict } from './job-verdict.ts';
import { openFindings } from './listed-finding.ts';
import type { ReportData } from './report-data.ts';
import { severityCounts } from './severity-mark.ts';

/** A colored circle and words, so that the verdict never depends on the color. */
const VERDICTS: Readonly<Record<Verdict['outcome'], readonly [mark: string, words: string]>> = {
  pass: ['🟢', 'passed'],
  fail: ['🔴', 'failed'],
  error: ['🟡', 'incomplete'],
  none: ['⚪', 'done'],
};

/** The marks of an incomplete run that also failed, because readers must see both outcomes. */
const BOTH = ['🔴', 'failed (incomplete)'] as const;

/**
 * Returns the verdict with its color and the counts, before and after the title of the report. For example, `🔴 ` and
 * ` failed: 2 new findings must be fixed (1 critical, 1 high)`.
 */
export function headlineParts(
  data: ReportData,
  verdict: Verdict,
): { readonly mark: string; readonly words: string } {
  const isBoth = verdict.outcome === 'error' && verdict.hasFailures;
  const [mark, words] = isBoth ? BOTH : VERDICTS[verdict.outcome];
  const facts = factsText(data, verdict);
  return { mark, words: facts === '' ? words : `${words}: ${facts}` };
}

function factsText(data: ReportData, { outcome, hasFailures }: Verdict): string {
  const open = openFindings(data);
  const failing = open.filter(({ isReason }) => isReason).map(({ finding }) => finding);
  if (failing.length > 0) {
    return `${countNoun(failing.length, nounOf(failing))} must be fixed (${countsText(failing)})`;
  }
  if (outcome === 'error' && !hasFailures) return 'not everything was checked';
  if (hasFailures) return failureText(data);
  if (data.scans.length === 0) return verifiedText(data);
  return passText(
    data,
    open.map(({ finding }) => finding),
  );
}

/** Malware that the base already has also fails. The counts of such findings come last. */
function countsText(findings: readonly Finding[]): string {
  const old = findings.filter((finding) => !isNew(finding));
  if (old.length === 0) return severityCounts(findings);
  const fresh = severityCounts(findings.filter(isNew));
  const existing = `${severityCounts(old)} already in the base`;
  return fresh === '' ? existing : `${fresh} new; ${existing}`;
}

function nounOf(findings: readonly Finding[]): string {
  const isFresh = findings.every((each) => each.change !== undefined && isNew(each));
  return isFresh ? 'new finding' : 'finding';
}

/** Returns the reason why a run failed if no finding fails. */
function failureText({ decisions }: ReportData): string {
  const failed = decisions.filter(({ outcome }) => outcome !== 'pass');
  return failed.some(({ action }) => action === 'verify')
    ? 'required evidence is missing or invalid'
    : 'a rule of the policy is broken';
}

/** Returns the subjects with valid evidence, so that the headline states what passed. */
function verifiedText({ decisions }: ReportData): string {
  const [first, ...others] = decisions.filter(({ action }) => action === 'verify');
  if (first === undefined) return '';
  const more = others.length === 0 ? '' : ` and ${countNoun(others.length, 'more subject')}`;
  return `valid evidence for ${withShortDigests(first.subject).replace(/…$/, '').slice(0, MAX_SUBJECT)}${more}`;
}

/** Maximum length of a subject, in characters. */
const MAX_SUBJECT = 150;

function passText({ scans }: ReportData, open: readonly Finding[]): string {
  const fixed = scans.reduce((sum, scan) => sum + (scan.fixed?.length ?? 0), 0);
  const isCompared = scans.every(({ comparison }) => comparison?.status === 'compared');
  const counted = isCompared ? open.filter(isNew) : open;
  const noun = isCompared ? 'new finding' : 'finding';
  const found =
    counted.length === 0
      ? `no ${noun}s`
      : `${countNoun(counted.length, noun)}, none of which must be fixed`;
  return fixed === 0 ? found : `${found}, ${fixed} fixed`;
}
