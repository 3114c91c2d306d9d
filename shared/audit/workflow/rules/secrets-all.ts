import type { Rule } from '../../rule.ts';
import { workflowControls } from '../controls.ts';
import { nodesOf } from '../expression.ts';
import type { WorkflowFile } from '../subjects.ts';

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/secrets-all',
  title: 'A step receives all secrets',
  severity: 'medium',
  profile: 'essential',
  why: 'An expression that refers to all secrets, or that computes the name of a secret, gives a step more secrets than it needs.',
  fix: 'Refer to each required secret by name: `secrets.NAME`.',
  references: [
    'https://docs.github.com/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions',
  ],
  aliases: ['overprovisioned-secrets', 'job_all_secrets'],
  controls: workflowControls({ 'pci-dss-4.0.1': ['7.2.5'] }),
  *check(subject) {
    for (const placed of subject.expressions) {
      if (placed.expression === undefined) continue;
      for (const node of nodesOf(placed.expression)) {
        if (node.kind !== 'context' || node.name !== 'secrets') continue;
        const [first] = node.path;
        if (typeof first === 'string' && first !== '*') continue;
        yield { at: placed.place(node.span), address: `${placed.address}: secrets` };
      }
    }
  },
};
