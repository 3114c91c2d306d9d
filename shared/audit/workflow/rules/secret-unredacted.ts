import type { Rule } from '../../rule.ts';
import { workflowControls } from '../controls.ts';
import { nodesOf } from '../expression.ts';
import type { WorkflowFile } from '../subjects.ts';

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/secret-unredacted',
  title: 'Part of a secret is not masked in the log',
  severity: 'medium',
  profile: 'essential',
  why: 'GitHub masks only the complete text of a secret. The fields of a JSON secret appear in the log in plain text.',
  fix: 'Store each field as a separate secret.',
  references: [
    'https://docs.github.com/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions',
  ],
  aliases: ['unredacted-secrets', 'unsafe-add-mask-workflow-command'],
  controls: workflowControls({ 'pci-dss-4.0.1': ['8.6.3'] }),
  *check(subject) {
    for (const placed of subject.expressions) {
      if (placed.expression === undefined) continue;
      for (const node of nodesOf(placed.expression)) {
        if (node.kind !== 'call' || node.name !== 'fromjson') continue;
        const isSecret = node.args.some((arg) => arg.kind === 'context' && arg.name === 'secrets');
        if (isSecret) yield { at: placed.place(node.span), address: `${placed.address}: fromJSON` };
      }
    }
  },
};
