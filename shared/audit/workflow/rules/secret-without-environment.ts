import type { Rule } from '../../rule.ts';
import { workflowControls } from '../controls.ts';
import { type Expression, nodesOf } from '../expression.ts';
import type { Placed, WorkflowFile } from '../subjects.ts';

function isUnprotected({ job }: Placed): boolean {
  return job !== undefined && job.uses === undefined && !job.map.entries.has('environment');
}

/**
 * Returns the name of the secret that a context reads. Returns undefined for `GITHUB_TOKEN`: GitHub creates it for each
 * job, so an environment cannot store it.
 */
function secretName(node: Expression): string | undefined {
  if (node.kind !== 'context' || node.name !== 'secrets') return undefined;
  const [name] = node.path;
  return typeof name === 'string' && name !== 'github_token' ? name : undefined;
}

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/secret-without-environment',
  title: 'A secret is not protected by an environment',
  severity: 'none',
  profile: 'all',
  why: 'A workflow on any branch can use the repository’s secrets. An environment can restrict a secret to certain branches and require approval.',
  fix: 'Move the secret to an environment, and specify the environment in the job.',
  references: [
    'https://docs.github.com/actions/concepts/workflows-and-actions/deployment-environments',
  ],
  aliases: ['secrets-outside-env'],
  controls: workflowControls(),
  *check(subject, { allowedSecrets = [] }) {
    for (const placed of subject.expressions) {
      if (placed.expression === undefined || !isUnprotected(placed)) continue;
      for (const node of nodesOf(placed.expression)) {
        const name = secretName(node);
        if (name === undefined || allowedSecrets.includes(name)) continue;
        yield { at: placed.place(node.span), address: `${placed.address}: secrets.${name}` };
      }
    }
  },
};
