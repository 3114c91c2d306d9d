import type { VerifyPolicy } from '../model/verify-policy.ts';
import type { ConditionVariables } from './condition.ts';
import type { ConditionLimits } from './condition-process.ts';
import type { UnmetRequirement } from './unmet-requirement.ts';

/** Returns why one of the conditions is not met, or undefined if all are true. */
export type EvaluateConditions = (
  conditions: readonly string[],
  variables: ConditionVariables,
) => Promise<UnmetRequirement | undefined>;

export interface Conditions {
  readonly judge: EvaluateConditions;
  /** Ends the process, if one is running; call it when done. */
  readonly close: () => void;
}

/** Evaluates the conditions of a policy. Starts a process only if the policy has conditions. */
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
  const message = `${conditions.join(', ')} belongs to another policy`;
  return { code: 'condition-undecided', message };
}
