import { oneLine } from '../../shared/host/neutralise.ts';
import type { Decision } from '../../shared/model/decision.ts';
import { sourceText } from '../../shared/report/place.ts';

/** Why a decision is not `pass`: one line for each reason, whatever the names in it hold. */
export function explainDecision({ subject, outcome, isComplete, reasons }: Decision): string {
  const lines = reasons.map(
    (reason) => `- ${reason.outcome === 'error' ? 'error: ' : ''}${oneLine(reason.message)}`,
  );
  const besides = outcome === 'fail' && !isComplete ? ', and could not be checked as a whole' : '';
  return [`${sourceText(subject)} does not pass${besides}:`, ...lines].join('\n');
}
