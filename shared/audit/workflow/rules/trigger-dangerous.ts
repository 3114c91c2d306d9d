import type { Rule } from '../../rule.ts';
import { workflowControls } from '../controls.ts';
import type { WorkflowFile } from '../subjects.ts';

const DANGEROUS = ['pull_request_target', 'workflow_run'];

/** Matches the names of actions that only change labels, assignees, comments or the state of a pull request. */
const ORGANIZES =
  /\/[\w.-]*(?:label|assign|comment|stale|lockdown|lock-threads|close-pull|semantic-pull|first-interaction|add-to-project)[\w.-]*$/;

function onlyOrganizes({ jobs, steps }: WorkflowFile): boolean {
  return (
    jobs.every(({ uses }) => uses === undefined) &&
    steps.every(({ uses }) => uses?.kind === 'repository' && ORGANIZES.test(uses.repository))
  );
}

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/trigger-dangerous',
  title: 'The trigger gives untrusted pull requests the repository’s permissions',
  severity: 'medium',
  profile: 'essential',
  why: 'Anyone can trigger this workflow, but it runs with secrets and a write token. One unsafe step is enough to give an attacker access to them.',
  fix: 'Use `pull_request` if the workflow does not need secrets or write permissions. Otherwise, never check out or run code from the pull request.',
  references: ['https://docs.github.com/actions/reference/security/secure-use'],
  aliases: ['dangerous-triggers'],
  controls: workflowControls(),
  *check(subject) {
    for (const name of DANGEROUS) {
      const trigger = subject.triggers.get(name);
      if (trigger === undefined || subject.on === undefined) continue;
      yield {
        at: { start: subject.on.keySpan.start, end: trigger.span.end },
        address: `on.${name}`,
        detail: `\`${name}\` runs with the repository’s secrets.`,
        ...(onlyOrganizes(subject) ? { severity: 'low' } : {}),
      };
    }
  },
};
