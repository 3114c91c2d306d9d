import type { Decision } from '../../model/decision.ts';
import { acceptSentence } from '../../report/accept-text.ts';
import { sourceText } from '../../report/location.ts';
import { outcomeSentence, outcomeWords } from '../../text/outcome-words.ts';
import { oneLine } from '../../text/sanitize.ts';

/**
 * Returns the text of a decision. It contains the headline, one line for each reason, the steps that fix it, and how to
 * accept the findings. Names are sanitized.
 */
export function explainDecision(decision: Decision, steps: readonly string[] = []): string {
  const { reasons } = decision;
  const lines = reasons.map(
    (reason) => `- ${reason.outcome === 'error' ? 'error: ' : ''}${oneLine(reason.message)}`,
  );
  const accept = acceptSentence([decision]);
  return [
    headOf(decision),
    ...lines,
    ...steps.map(oneLine),
    ...(accept === '' ? [] : [accept]),
  ].join('\n');
}

function headOf({ subject, isComplete, summary, headline, outcome, reasons }: Decision): string {
  const name = oneLine(sourceText(subject));
  if (summary !== undefined) return `${name}: ${oneLine(summary)}`;
  const hasFailures = reasons.some((reason) => reason.outcome === 'fail');
  if (headline !== undefined)
    return `${name}: ${outcomeSentence(outcomeWords(outcome, hasFailures), headline)}`;
  const isBoth = !isComplete && hasFailures;
  const said = isBoth ? 'is incomplete and does not pass' : 'does not pass';
  return `${name} ${said}:`;
}
