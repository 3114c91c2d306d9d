import { firstUnmet } from './condition.ts';
import type { ConditionAnswer, ConditionQuestion } from './condition-process.ts';

/** Answers the questions that it is sent, one after another, until it is ended. */
process.on('message', ({ conditions, variables }: ConditionQuestion) => {
  const answer: ConditionAnswer = { unmet: firstUnmet(conditions, variables) };
  process.send?.(answer);
});
