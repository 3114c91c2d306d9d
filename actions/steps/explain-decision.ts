import { oneLine } from '../../shared/host/neutralise.ts';
import type { Decision } from '../../shared/model/decision.ts';
import { sourceText } from '../../shared/report/place.ts';

/** Why a decision is not `pass`: one line for each reason, whatever the names in it hold. */
export function explainDecision({ subject, reasons }: Decision): string {
  const lines = reasons.map(({ message }) => `- ${oneLine(message)}`);
  return [`${sourceText(subject)} does not pass:`, ...lines].join('\n');
}
