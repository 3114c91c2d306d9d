import { inlineFix } from '../errors/describe.ts';
import type { Reason } from '../model/decision.ts';

/** Problems with the policy itself, not with the scanned target. */
export interface PolicyState {
  /** The reason why the policy in the base could not be read. In that case, inputs and defaults apply. */
  readonly unreadable?:
    | { readonly branch: string; readonly message: string; readonly fix: string }
    | undefined;
  /** The problem with the policy file that the pull request adds or changes. */
  readonly invalid?: string | undefined;
}

/** ID of the rule for reasons about the policy file, not about the scanned target. */
const RULE = 'policy-of-base';

/**
 * Adds the reasons that concern the policy. If the policy in the base could not be read, a failure becomes an error,
 * because that policy might suppress the findings. An invalid policy is also an error: after the merge, it would break
 * the base branch.
 */
export function withPolicyReasons(
  reasons: readonly Reason[],
  { unreadable, invalid }: PolicyState,
): readonly Reason[] {
  const known = unreadable === undefined ? reasons : withoutBase(reasons, unreadable);
  if (invalid === undefined) return known;
  return [reasonOf(`This change adds an invalid policy: ${invalid}`), ...known];
}

function withoutBase(
  reasons: readonly Reason[],
  { branch, message, fix }: NonNullable<PolicyState['unreadable']>,
): readonly Reason[] {
  if (reasons.every(({ outcome }) => outcome !== 'fail')) return reasons;
  const what = `The policy in ${branch} could not be read, and without it the scan fails`;
  return [
    reasonOf(`${what}: ${message}. Fix: ${inlineFix(fix)}.`),
    ...reasons.map((reason) => ({ ...reason, outcome: 'error' as const })),
  ];
}

function reasonOf(message: string): Reason {
  return { rule: RULE, outcome: 'error', message, findings: [] };
}
