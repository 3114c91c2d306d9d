import { emptySourceFix } from '../../shared/flows/inventory/empty-source-fix.ts';
import { explainDecision } from '../../shared/flows/policy/explain-decision.ts';
import type { Host } from '../../shared/host/host.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { FindingsFile } from '../../shared/model/findings-file.ts';
import { gatherReport } from '../../shared/report/report-data.ts';
import { stepLines } from '../../shared/report/step-lines.ts';

/**
 * Explains the decision, with the next step. All problems except an empty source contain their own fix, so only an
 * empty source needs an additional one.
 */
export function explanation(decision: Decision, scanned: FindingsFile, host: Host): string {
  const data = gatherReport({ title: '' }, [scanned, decision], []);
  const empty = isEmpty(decision) ? [`Fix: ${emptySourceFix(host.kind)}`] : [];
  const steps = decision.outcome === 'pass' ? [] : stepLines(data);
  return explainDecision(decision, [...empty, ...steps]);
}

/** Returns true if the source contains nothing to scan, and this is the only problem. */
export function isEmpty({ reasons }: Pick<Decision, 'reasons'>): boolean {
  return reasons.length > 0 && reasons.every(({ rule }) => rule === 'something-scanned');
}
