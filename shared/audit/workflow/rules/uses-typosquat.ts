import type { Rule } from '../../rule.ts';
import { usesOf } from '../all-uses.ts';
import { workflowControls } from '../controls.ts';
import { meantBy } from '../known-actions.ts';
import type { WorkflowFile } from '../subjects.ts';

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/uses-typosquat',
  title: 'An action’s name differs from that of a well-known action by one letter',
  severity: 'high',
  profile: 'essential',
  why: 'Attackers publish actions whose names are common typos. Such an action runs with the job’s token and secrets.',
  fix: 'Correct the name of the action.',
  references: ['https://docs.github.com/actions/reference/security/secure-use'],
  aliases: ['typosquat-uses'],
  controls: workflowControls(),
  *check(subject) {
    for (const { uses, address } of usesOf(subject)) {
      if (uses.kind !== 'repository') continue;
      const meant = meantBy(uses.repository);
      if (meant !== undefined)
        yield {
          at: uses.node.span,
          address: `${address}.uses: ${uses.repository}`,
          detail: `\`${uses.repository}\` looks like \`${meant}\`.`,
        };
    }
  },
};
