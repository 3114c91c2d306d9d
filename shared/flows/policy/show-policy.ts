import type { Log } from '../../host/log.ts';
import type { Decision } from '../../model/decision.ts';
import { changedRulesLines, policyText } from '../../report/policy-text.ts';
import { lineText } from '../../report/render-table.ts';

/** Logs where the policy comes from, and how a pull request changes the policy or the workflows that run Assay. */
export function showPolicy(
  decision: Pick<Decision, 'policy' | 'afterMerge' | 'workflows'>,
  log: Log,
): void {
  const { policy } = decision;
  if (policy !== undefined) log.info(`Policy: ${policyText(policy)}`);
  for (const line of changedRulesLines(decision)) log.annotate('notice', lineText(line));
}
