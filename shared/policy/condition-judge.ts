import type { VerifyPolicy } from '../model/verify-policy.ts';
import type { ConditionVariables } from './condition.ts';
import type { Unmet } from './unmet.ts';

/** Why a condition does not hold; undefined when it is true, and nothing else is. */
export type ConditionJudge = (
  expression: string,
  variables: ConditionVariables,
) => Unmet | undefined;

/** Judges the conditions of a policy. Their language is loaded only when there are any. */
export async function openConditions({
  evidence,
}: Pick<VerifyPolicy, 'evidence'>): Promise<ConditionJudge> {
  if (evidence.every(({ conditions }) => conditions.length === 0)) return unexpected;
  const { conditionProblem, unmetCondition } = await import('./condition.ts');
  return (expression, variables) => {
    const problem = conditionProblem(expression);
    return problem === undefined
      ? unmetCondition(expression, variables)
      : { code: 'condition-undecided', message: problem };
  };
}

function unexpected(expression: string): Unmet {
  return { code: 'condition-undecided', message: `${expression} is of another policy` };
}
