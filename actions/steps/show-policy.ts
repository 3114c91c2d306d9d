import type { Host } from '../../shared/host/host.ts';
import type { Decision } from '../../shared/model/decision.ts';
import { policyText, proposedPolicyLines } from '../../shared/report/policy-text.ts';
import { lineText } from '../../shared/report/render-table.ts';

/** Says whose policy decides, and what a pull request makes of it. */
export function showPolicy(
  { policy, afterMerge }: Pick<Decision, 'policy' | 'afterMerge'>,
  host: Host,
): void {
  if (policy !== undefined) host.info(`Policy: ${policyText(policy)}`);
  for (const line of proposedPolicyLines(afterMerge)) host.annotate('notice', lineText(line));
}
