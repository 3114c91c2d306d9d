import type { Host } from '../../host/host.ts';
import type { Decision } from '../../model/decision.ts';
import { changedRulesLines, policyText } from '../../report/policy-text.ts';
import { lineText } from '../../report/render-table.ts';

/** Says whose policy decides, and what a pull request makes of it. */
export function showPolicy(
  decision: Pick<Decision, 'policy' | 'afterMerge' | 'workflows'>,
  host: Host,
): void {
  const { policy } = decision;
  if (policy !== undefined) host.info(`Policy: ${policyText(policy)}`);
  for (const line of changedRulesLines(decision)) host.annotate('notice', lineText(line));
}
