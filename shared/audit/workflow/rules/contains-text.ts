import type { Rule } from '../../rule.ts';
import { workflowControls } from '../controls.ts';
import { contextName, type Expression, nodesOf } from '../expression.ts';
import type { WorkflowFile } from '../subjects.ts';

/** Matches contexts whose text a user can choose. */
const CHOSEN =
  /^(?:env\.|github\.(?:head_ref|base_ref|ref|ref_name|actor|triggering_actor|event\b)|inputs\.)/;

/**
 * Returns the name of the context that a call searches for in a constant string, such as `github.ref_name` for
 * `contains('main,develop', github.ref_name)`.
 */
function searchedName(node: Expression): string | undefined {
  if (node.kind !== 'call' || node.name !== 'contains') return undefined;
  const [text, wanted] = node.args;
  const isText = text?.kind === 'literal' && typeof text.value === 'string';
  return isText && wanted?.kind === 'context' ? contextName(wanted) : undefined;
}

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/contains-text',
  title: 'A condition searches a string instead of a list',
  severity: 'high',
  profile: 'essential',
  why: 'In a string, `contains` also finds parts of words. For example, a branch named `a` is contained in `main,develop`.',
  fix: 'Compare with `==`, or use a list: `contains(fromJSON(\'["main", "develop"]\'), github.ref_name)`.',
  references: [
    'https://docs.github.com/actions/reference/workflows-and-actions/expressions#contains',
  ],
  aliases: ['unsound-contains'],
  controls: workflowControls(),
  *check(subject) {
    for (const placed of subject.expressions) {
      if (placed.expression === undefined || placed.path.at(-1) !== 'if') continue;
      for (const node of nodesOf(placed.expression)) {
        const name = searchedName(node);
        if (name === undefined) continue;
        yield {
          at: placed.place(node.span),
          address: `${placed.address}: ${name}`,
          detail: `\`${name}\` can be part of the string.`,
          ...(CHOSEN.test(name) ? {} : { severity: 'none' as const }),
        };
      }
    }
  },
};
