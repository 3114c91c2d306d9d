import { firstUnmet } from './condition.ts';
import type { ConditionAnswer, ConditionQuestion } from './condition-process.ts';

/** Receives lists of conditions, and replies to one after another until the process is killed. */
process.on('message', ({ conditions, variables }: ConditionQuestion) => {
  const answer: ConditionAnswer = { unmet: firstUnmet(conditions, variables) };
  process.send?.(answer);
});
