import type { Rule } from '../../rule.ts';
import { workflowControls } from '../controls.ts';
import { type Expression, nodesOf } from '../expression.ts';
import type { WorkflowFile } from '../subjects.ts';

/** Returns the value in `condition && value || other` if it counts as false. */
function firstValue(node: Expression): Expression | undefined {
  if (node.kind !== 'binary' || node.operator !== '||') return undefined;
  const { left } = node;
  if (left.kind !== 'binary' || left.operator !== '&&') return undefined;
  return left.right.kind === 'literal' && !left.right.value ? left.right : undefined;
}

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/ternary-unsound',
  title: 'An expression never returns its first value',
  severity: 'low',
  profile: 'essential',
  why: "In `condition && value || other`, a value that counts as false (`''`, `0`, `false`, `null`) is always replaced by the other value.",
  fix: 'Swap the values, and negate the condition: `!condition && other || value`.',
  references: [
    'https://docs.github.com/actions/reference/workflows-and-actions/expressions#operators',
  ],
  aliases: ['unsound-ternary'],
  controls: workflowControls(),
  *check(subject) {
    for (const placed of subject.expressions) {
      if (placed.expression === undefined) continue;
      for (const node of nodesOf(placed.expression)) {
        const value = firstValue(node);
        if (value === undefined) continue;
        yield { at: placed.place(value.span), address: `${placed.address}: ternary` };
      }
    }
  },
};
