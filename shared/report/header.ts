import { countNoun } from '../text/count.ts';
import { visibleText } from '../text/visible-text.ts';
import { type Line, message, strong, text } from './block.ts';
import type { Verdict } from './job-verdict.ts';
import { sourceText } from './location.ts';
import type { ReportData } from './report-data.ts';

/** Maximum number of scan summaries in the header. */
const MAX_SCANS = 2;

/** Maximum length of a subject name, in characters. */
const MAX_SUBJECT = 30;

/** The verdict as a symbol that is readable without color, and in words. */
const VERDICT_WORDS: Readonly<Record<Verdict['outcome'], { mark: string; words: string }>> = {
  pass: { mark: '✓', words: 'passed' },
  fail: { mark: '✗', words: 'failed' },
  error: { mark: '!', words: 'incomplete' },
  none: { mark: '·', words: 'done' },
};

/** Words for an incomplete run with known failures, because readers must see both at once. */
const BOTH_WORDS = { mark: '✗', words: 'failed (incomplete)' };

/** Returns the heading: `✗ Assay: failed`. */
export function headerText(data: ReportData, { outcome, hasFailures }: Verdict): string {
  const isBoth = outcome === 'error' && hasFailures;
  const { mark, words } = isBoth ? BOTH_WORDS : VERDICT_WORDS[outcome];
  return `${mark} ${data.title}: ${words}`;
}

/** Returns one or two sentences that summarize the checks and their results. */
export function factsLine(data: ReportData): Line {
  const facts = [...scanFacts(data), ...evidenceFacts(data)];
  return facts.flatMap((fact, at) => (at === 0 ? fact : [text(separator(facts[at - 1])), ...fact]));
}

/** Returns the separator between two facts: a space after a complete sentence, otherwise a dot. */
function separator(before: Line = []): string {
  const last = before.at(-1);
  return last !== undefined && 'text' in last && last.text.endsWith('.') ? ' ' : ' · ';
}

/** Returns the summary of each scan. If there are several scans, each summary starts with its subject. */
function scanFacts({ decisions }: ReportData): Line[] {
  const said = decisions.filter(({ summary }) => summary !== undefined);
  const more = said.length - MAX_SCANS;
  return [
    ...said
      .slice(0, MAX_SCANS)
      .map(({ action, subject, summary = '' }) =>
        said.length === 1 && action !== 'verify'
          ? message(summary)
          : [strong(shortSubject(subject)), ...message(`: ${summary}`)],
      ),
    ...(more > 0 ? [[text(countNoun(more, 'more scan'))]] : []),
  ];
}

/**
 * The subject is shortened, so that the header of a comment stays below 2,000 bytes even if every character is
 * escaped.
 */
function shortSubject(subject: string): string {
  return visibleText(sourceText(subject), MAX_SUBJECT);
}

function evidenceFacts(data: ReportData): Line[] {
  const made = data.evidence.reduce((sum, file) => sum + file.subjects.length, 0);
  const verified = data.verifications.reduce((sum, file) => sum + file.verified.length, 0);
  const refused = data.verifications.reduce((sum, file) => sum + file.refused.length, 0);
  const checked = `${verified} verified, ${refused} refused`;
  return [
    ...(made === 0 ? [] : [[text(`${countNoun(made, 'attestation')} created`)]]),
    ...(verified + refused === 0 ? [] : [[text(checked)]]),
  ];
}
