import { mapAt } from '../../../json/yaml-access.ts';
import { type YamlNode, yamlAt } from '../../../json/yaml-tree.ts';
import type { Rule } from '../../rule.ts';
import { workflowControls } from '../controls.ts';
import { inputOf, type Step, type WorkflowFile } from '../subjects.ts';

const PRIVILEGED: ReadonlySet<string> = new Set([
  'issue_comment',
  'pull_request_target',
  'workflow_run',
]);

/** Contexts that name the commit or the repository of a pull request. */
const STRANGERS =
  /pull_request\.head\.(?:ref|sha|repo)|github\.head_ref|workflow_run\.head_|refs\/pull\/|pull_request\.number|pull_request\.merge_commit_sha|issue\.number|(?:steps|needs)\.[\w.-]*(?:head|pr|pull)[\w.-]*/i;

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/untrusted-checkout',
  title: 'Untrusted code from a pull request runs with the permissions of the repository',
  severity: 'critical',
  profile: 'essential',
  why: 'The workflow has secrets and a write token, and checks out untrusted code. Build scripts, package scripts and configuration files from that code run with these permissions.',
  fix: 'Check out and build the pull request in a workflow with the trigger `pull_request`, which does not have access to secrets.',
  references: ['https://docs.github.com/actions/reference/security/secure-use'],
  aliases: [
    'untrusted_checkout_exec',
    'pull-request-target-code-checkout',
    'workflow-run-target-code-checkout',
  ],
  controls: workflowControls({ slsa: ['isolated'] }),
  *check(subject) {
    if (![...subject.triggers.keys()].some((name) => PRIVILEGED.has(name))) return;
    for (const step of subject.steps) {
      if (step.uses?.kind !== 'repository' || step.uses.repository !== 'actions/checkout') continue;
      const input = ['ref', 'repository']
        .flatMap((name) => inputOf(step, name) ?? [])
        .find(({ value }) => value.kind === 'scalar' && STRANGERS.test(value.text));
      if (input === undefined) continue;
      const runs = subject.steps.some(
        (other) =>
          other.job === step.job &&
          other.index > step.index &&
          (other.run !== undefined || other.uses?.kind === 'local'),
      );
      yield {
        at: { start: input.keySpan.start, end: input.value.span.end },
        address: `${step.address}.with.${input.key}`,
        severity: severityOf(runs, isGuarded(step)),
      };
    }
  },
};

/** Texts of steps and conditions that ask which rights the author has. */
const GUARD =
  /\/collaborators\/|author_association|getCollaboratorPermissionLevel|check-user-permission/i;

/**
 * Returns true if the job or an earlier step asks for the rights of the author. The author can still push other code
 * between the check and the checkout.
 */
function isGuarded({ job, index }: Step): boolean {
  const condition = scalarAt(job?.map, 'if') ?? '';
  const earlier = (job?.steps ?? []).filter((step) => step.index < index);
  return [condition, ...earlier.flatMap(textsOf)].some((text) => GUARD.test(text));
}

function textsOf({ run, uses, map }: Step): readonly string[] {
  const script = scalarAt(mapAt(map, 'with'), 'script');
  const action = uses?.kind === 'repository' ? uses.repository : undefined;
  return [run?.text, script, action].filter((text) => text !== undefined);
}

function scalarAt(map: YamlNode | undefined, key: string): string | undefined {
  const node = yamlAt(map, key);
  return node?.kind === 'scalar' ? node.text : undefined;
}

function severityOf(runs: boolean, hasGuard: boolean): 'critical' | 'high' | 'medium' {
  if (hasGuard) return 'medium';
  return runs ? 'critical' : 'high';
}
