import type { Rule } from '../../rule.ts';
import { usesOf } from '../all-uses.ts';
import { workflowControls } from '../controls.ts';
import type { WorkflowFile } from '../subjects.ts';
import { matchesUses } from '../uses-pattern.ts';

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/uses-forbidden',
  title: 'An action is not allowed by the policy',
  severity: 'high',
  profile: 'essential',
  why: 'The policy lists the actions that workflows may use.',
  fix: 'Use an allowed action, or ask the policy owner to add this action.',
  references: ['https://docs.github.com/actions/reference/security/secure-use'],
  aliases: ['forbidden-uses'],
  controls: workflowControls(),
  *check(subject, { actions }) {
    if (actions === undefined) return;
    for (const { uses, address } of usesOf(subject)) {
      if (uses.kind === 'local') continue;
      if (uses.kind === 'image') {
        // Images are refused if the policy allows only some actions, because patterns do not apply to images.
        const isRefused = actions.allow !== undefined && !actions.allow.includes('*');
        if (isRefused) yield { at: uses.node.span, address: `${address}.uses` };
        continue;
      }
      const isListed = (patterns: readonly string[]) =>
        patterns.some((pattern) => matchesUses(pattern, uses));
      const isRefused =
        isListed(actions.deny ?? []) || (actions.allow !== undefined && !isListed(actions.allow));
      if (isRefused) yield { at: uses.node.span, address: `${address}.uses: ${uses.repository}` };
    }
  },
};
