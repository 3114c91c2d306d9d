import type { VerifyPolicy } from '../model/verify-policy.ts';
import type { ConditionVariables } from './condition.ts';
import type { ConditionLimits } from './condition-process.ts';
import type { UnmetRequirement } from './unmet-requirement.ts';

/** Why one of the conditions does not hold; undefined when all are true, and nothing else is. */
export type EvaluateConditions = (
  conditions: readonly string[],
  variables: ConditionVariables,
) => Promise<UnmetRequirement | undefined>;

export interface Conditions {
  readonly judge: EvaluateConditions;
  /** To be called in the end: a process may be running. */
  readonly close: () => void;
}

/** Judges the conditions of a policy. What does so is started only when there are any. */
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
  const message = `${conditions.join(', ')} is of another policy`;
  return { code: 'condition-undecided', message };
}
