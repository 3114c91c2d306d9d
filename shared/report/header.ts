import type { Decision } from '../model/decision.ts';
import { countNoun, grouped } from '../text/count.ts';
import { baseText } from '../text/findings-headline.ts';
import { capitalized, outcomeSentence, outcomeWords } from '../text/outcome-words.ts';
import { severityCounts } from '../text/severity-counts.ts';
import { visibleText } from '../text/visible-text.ts';
import { type Line, message, strong, text } from './block.ts';
import { baseOf, headlineWords } from './headline.ts';
import type { Verdict } from './job-verdict.ts';
import { sourceText } from './location.ts';
import type { ReportData } from './report-data.ts';

/** Maximum number of scan summaries in the header. */
const MAX_SCANS = 2;

/** Maximum length of a subject name, in characters. */
const MAX_SUBJECT = 30;

/** The verdict as a symbol that can be understood without color. */
const MARKS: Readonly<Record<Verdict['outcome'], string>> = {
  pass: '✓',
  fail: '✗',
  error: '!',
  none: '·',
};

/** Returns the heading: `✗ Assay failed: 2 new findings must be fixed (1 critical, 1 high)`. */
export function headerText(data: ReportData, verdict: Verdict): string {
  return `${markOf(verdict)} ${data.title} ${headlineWords(data, verdict)}`;
}

/** Returns the heading without its numbers: `✗ Assay failed`. */
export function shortHeader(data: ReportData, verdict: Verdict): string {
  return `${markOf(verdict)} ${data.title} ${outcomeWords(verdict.outcome, verdict.hasFailures)}`;
}

function markOf({ outcome, hasFailures }: Verdict): string {
  return hasFailures ? MARKS.fail : MARKS[outcome];
}

/** Returns sentences about what was checked, for display below the heading. They do not repeat the heading. */
export function factsLine(data: ReportData): Line {
  const facts = [...scanFacts(data), ...uncheckedFacts(data), ...evidenceFacts(data)];
  return facts.flatMap((fact, at) => (at === 0 ? fact : [text(separator(facts[at - 1])), ...fact]));
}

/**
 * Returns the separator between two parts of a line. It is a space after a complete sentence, and otherwise a middle
 * dot.
 */
function separator(before: Line = []): string {
  const last = before.at(-1);
  return last !== undefined && 'text' in last && last.text.endsWith('.') ? ' ' : ' · ';
}

/**
 * Returns the summary of each scan. If there are several scans, each summary starts with its subject. After different
 * actions, each summary starts with the action.
 */
function scanFacts({ decisions }: ReportData): Line[] {
  const said = decisions.filter(({ summary }) => summary !== undefined);
  const [first] = said;
  if (said.length === 1 && first !== undefined && first.action !== 'verify') {
    const details = detailsOf(first);
    return details === '' ? [] : [sentences(details)];
  }
  const more = said.length - MAX_SCANS;
  const isMixed = said.some(({ action }) => action !== first?.action);
  const labelOf = ({ action, subject }: Decision) =>
    `${isMixed ? `${capitalized(action)} of ` : ''}${shortSubject(subject)}`;
  return [
    ...said
      .slice(0, MAX_SCANS)
      .map((each) => [strong(labelOf(each)), ...sentences(`: ${withoutPass(each)}`)]),
    ...(more > 0 ? [[text(countNoun(more, 'more scan'))]] : []),
  ];
}

/**
 * Splits the details of a summary into sentences. Each sentence has its own spans, because renderers can shorten each
 * span.
 */
function sentences(details: string): Line {
  return details
    .split(/(?<=\.) (?=[A-Z\d])/)
    .flatMap((sentence, at) => [...(at === 0 ? [] : [text(' ')]), ...message(sentence)]);
}

/** Returns the summary of a decision. Omits its first sentence, which is already in the heading. */
export function detailsOf(decision: Decision): string {
  const { headline, outcome, reasons, summary = '' } = decision;
  const hasFailures = reasons.some((reason) => reason.outcome === 'fail');
  const head = outcomeSentence(outcomeWords(outcome, hasFailures), headline ?? '');
  if (summary.startsWith(head)) return summary.slice(head.length).trimStart();
  const said = withoutPass(decision);
  return capitalized(said);
}

function withoutPass({ summary = '' }: Decision): string {
  return summary.replace(/^Passed: /, '');
}

/**
 * Returns the subject's shortened name. A comment header must stay below 2,000 bytes even if every character is
 * escaped.
 */
function shortSubject(subject: string): string {
  return visibleText(sourceText(subject), MAX_SUBJECT);
}

/**
 * Returns a sentence with the number of findings in the base that could not be checked. No other count in the report
 * includes these findings.
 */
function uncheckedFacts(data: ReportData): Line[] {
  const unchecked = data.scans.flatMap((scan) => scan.unchecked ?? []);
  if (unchecked.length === 0) return [];
  const where = `${countNoun(unchecked.length, 'finding')} of ${baseText(baseOf(data))}`;
  return [
    [
      text(
        `Not checked: ${where} (${severityCounts(unchecked)}), because a file could not be read.`,
      ),
    ],
  ];
}

function evidenceFacts(data: ReportData): Line[] {
  const made = data.evidence.reduce((sum, file) => sum + file.subjects.length, 0);
  const verified = data.verifications.reduce((sum, file) => sum + file.verified.length, 0);
  const refused = data.verifications.reduce((sum, file) => sum + file.refused.length, 0);
  const found = `${grouped(verified)} of ${grouped(verified + refused)}`;
  return [
    ...(made === 0 ? [] : [[text(`${countNoun(made, 'attestation')} created`)]]),
    ...(verified + refused === 0 ? [] : [[text(`Signatures and attestations accepted: ${found}`)]]),
  ];
}
