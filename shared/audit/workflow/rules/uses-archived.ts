import type { Rule } from '../../rule.ts';
import { usesOf } from '../all-uses.ts';
import { isArchived } from '../archived.ts';
import { workflowControls } from '../controls.ts';
import { hooksOf } from '../pre-commit.ts';
import type { WorkflowFile } from '../subjects.ts';

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/uses-archived',
  title: 'An action is archived',
  severity: 'low',
  profile: 'essential',
  why: 'Nobody fixes bugs in an archived repository, not even known vulnerabilities.',
  fix: 'Use a maintained action, or run the commands in a step.',
  references: ['https://docs.github.com/actions/reference/security/secure-use'],
  aliases: ['archived-uses'],
  controls: workflowControls(),
  *check(subject) {
    for (const { uses, address } of usesOf(subject)) {
      if (uses.kind === 'repository' && isArchived(uses.repository))
        yield { at: uses.node.span, address: `${address}.uses: ${uses.repository}` };
    }
    for (const { value, address } of hooksOf(subject)) {
      const name = /github\.com[/:]([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(value.text)?.[1];
      if (name !== undefined && isArchived(name.toLowerCase())) yield { at: value.span, address };
    }
  },
};
