import { emptySourceFix } from '../../shared/flows/inventory/empty-source-fix.ts';
import { explainDecision } from '../../shared/flows/policy/explain-decision.ts';
import type { Host } from '../../shared/host/host.ts';
import type { Decision } from '../../shared/model/decision.ts';

/**
 * Explains the decision. Only an empty source needs an additional fix, because every other problem contains its own.
 */
export function explanation(decision: Decision, host: Host): string {
  const isEmpty = decision.reasons.every(({ rule }) => rule === 'something-scanned');
  const fix = isEmpty && decision.reasons.length > 0 ? `\nFix: ${emptySourceFix(host.kind)}` : '';
  return `${explainDecision(decision)}${fix}`;
}
