import type { Decision } from '../model/decision.ts';
import { countNoun } from '../text/count.ts';
import { outcomeSentence, outcomeWords } from '../text/outcome-words.ts';
import { oneLine } from '../text/sanitize.ts';
import { acceptSentence } from './accept-text.ts';
import { comparedText } from './checked-text.ts';
import { detailsOf } from './header.ts';
import { verdictOf } from './job-verdict.ts';
import { nextStep } from './next-step.ts';
import type { ReportData } from './report-data.ts';
import { worseFindingText } from './worse-finding.ts';
import { worstFindingStep } from './worst-finding-step.ts';

/** Maximum number of reasons. */
const MAX_REASONS = 10;

export interface VerdictOptions {
  /** How a run without a base differs from others. Empty if a base would change nothing. */
  readonly withoutBase: string;
  /** The first thing that the user must do, if the command did something that the report does not know. */
  readonly step?: string | undefined;
}

/**
 * Returns the verdict of one decision for a terminal, followed by the reasons, what to do, and how to accept the result.
 * The terminal prints the verdict last.
 */
export function terminalVerdict(
  data: ReportData,
  decision: Decision,
  { withoutBase, step }: VerdictOptions,
): string {
  const { reasons, outcome, headline = '' } = decision;
  const hasFailures = reasons.some((reason) => reason.outcome === 'fail');
  const left = reasons.length - MAX_REASONS;
  const steps = step === undefined ? stepsOf(data, hasFailures) : [step];
  const said = [
    `${outcomeSentence(outcomeWords(outcome, hasFailures), headline)}${baseText(data, decision, withoutBase)}`,
    detailsOf(decision),
    ...reasons.slice(0, MAX_REASONS).map(({ message }) => `- ${message}`),
    left > 0 ? `- ${countNoun(left, 'more reason')}` : '',
    worseFindingText(data),
    ...steps.map((each, at) => `${at === 0 ? 'Next step' : 'Then'}: ${each}`),
    step === undefined ? acceptSentence([decision]) : '',
  ];
  return said
    .filter((line) => line !== '')
    .map(oneLine)
    .join('\n');
}

/** Returns what to do, in order: an incomplete run is completed before the worst finding is fixed. */
function stepsOf(data: ReportData, hasFailures: boolean): readonly string[] {
  const first = nextStep(data, verdictOf(data));
  const worst = hasFailures || first === '' ? worstFindingStep(data) : '';
  return [first, worst].filter((each) => each !== '');
}

/** Returns what the run was compared with, because a pull request counts only new findings. */
function baseText(data: ReportData, { reasons }: Decision, withoutBase: string): string {
  const compared = comparedText(data);
  if (compared !== '') return ` ${compared}.`;
  const isFailing = reasons.some(({ findings }) => findings.length > 0);
  const isWithout = data.scans.every(({ comparison }) => (comparison?.status ?? 'none') === 'none');
  return isFailing && isWithout && withoutBase !== ''
    ? ` Not compared with a base${withoutBase}.`
    : '';
}
