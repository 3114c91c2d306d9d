import type { Decision } from '../model/decision.ts';
import { countNoun } from '../text/count.ts';
import { outcomeSentence, outcomeWords } from '../text/outcome-words.ts';
import { oneLine } from '../text/sanitize.ts';
import { acceptSentence } from './accept-text.ts';
import { comparedText } from './checked-text.ts';
import { detailsOf } from './header.ts';
import type { ReportData } from './report-data.ts';
import { labelOf, stepLines } from './step-lines.ts';
import { worseFindingText } from './worse-finding.ts';

/** Maximum number of reasons. */
const MAX_REASONS = 10;

export interface VerdictOptions {
  /**
   * Phrase that completes the sentence "Not compared with a base", such as `, unlike a pull request`. Empty if a base
   * would not change anything.
   */
  readonly withoutBase: string;
  /**
   * The next step, if the command knows one that the report cannot know, such as committing a file that the command
   * wrote.
   */
  readonly step?: string | undefined;
}

/**
 * Returns the verdict of one decision for a terminal, followed by the reasons, the next steps, and how to accept the
 * result. The terminal prints the verdict last.
 */
export function terminalVerdict(
  data: ReportData,
  decision: Decision,
  { withoutBase, step }: VerdictOptions,
): string {
  const { reasons, outcome, headline = '' } = decision;
  const hasFailures = reasons.some((reason) => reason.outcome === 'fail');
  const left = reasons.length - MAX_REASONS;
  const said = [
    `${outcomeSentence(outcomeWords(outcome, hasFailures), headline)}${baseText(data, decision, withoutBase)}`,
    detailsOf(decision),
    ...reasons.slice(0, MAX_REASONS).map(({ message }) => `- ${message}`),
    left > 0 ? `- ${countNoun(left, 'more reason')}` : '',
    worseFindingText(data),
    ...(step === undefined ? stepLines(data) : [`${labelOf(outcome)}: ${step}`]),
    step === undefined ? acceptSentence([decision]) : '',
  ];
  return said
    .filter((line) => line !== '')
    .map(oneLine)
    .join('\n');
}

/**
 * Returns a sentence about the base of the comparison. Without a base, the sentence states this if findings fail the
 * run, because a pull request would count only new findings.
 */
function baseText(data: ReportData, { reasons }: Decision, withoutBase: string): string {
  const compared = comparedText(data);
  if (compared !== '') return ` ${compared}.`;
  const isFailing = reasons.some(({ findings }) => findings.length > 0);
  const isWithout = data.scans.every(({ comparison }) => (comparison?.status ?? 'none') === 'none');
  return isFailing && isWithout && withoutBase !== ''
    ? ` Not compared with a base${withoutBase}.`
    : '';
}
