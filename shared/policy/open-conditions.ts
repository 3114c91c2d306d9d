import type { VerifyPolicy } from '../model/verify-policy.ts';
import type { ConditionVariables } from './condition.ts';
import type { ConditionLimits } from './condition-process.ts';
import type { UnmetRequirement } from './unmet-requirement.ts';

/**
 * Function that returns the reason why one of the conditions is not met. It returns undefined if all conditions are
 * true.
 */
export type EvaluateConditions = (
  conditions: readonly string[],
  variables: ConditionVariables,
) => Promise<UnmetRequirement | undefined>;

export interface Conditions {
  readonly judge: EvaluateConditions;
  /** Ends the process if it is running. Must be called after the last use. */
  readonly close: () => void;
}

/** Evaluates the conditions in a policy in a separate process, which is started only if the policy has conditions. */
export async function openConditions(
  { evidence }: Pick<VerifyPolicy, 'evidence'>,
  limits?: ConditionLimits,
): Promise<Conditions> {
  if (evidence.every(({ conditions }) => conditions.length === 0)) {
    return { judge: unexpected, close: () => undefined };
  }
  const { openConditionProcess } = await import('./condition-process.ts');
  const { ask, close } = openConditionProcess(limits);
  return { judge: (conditions, variables) => ask({ conditions, variables }), close };
}

async function unexpected(conditions: readonly string[]): Promise<UnmetRequirement> {
  const message = `${conditions.join(', ')} belongs to a different policy`;
  return { code: 'condition-undecided', message };
}
