import { mapAt } from '../../../json/yaml-access.ts';
import type { YamlEntry } from '../../../json/yaml-tree.ts';
import type { Rule } from '../../rule.ts';
import { workflowControls } from '../controls.ts';
import { inputOf, type Step, type WorkflowFile } from '../subjects.ts';

/** Permissions that apply to the organization rather than to a repository. */
const ORGANIZATION =
  /^permission-(?:members|organization-.+|email-addresses|followers|gpg-keys|profile|starring)$/;

function permissionsOf(step: Step): readonly string[] {
  const inputs = [...(mapAt(step.map, 'with')?.entries.keys() ?? [])];
  return inputs.map((key) => key.toLowerCase()).filter((key) => key.startsWith('permission-'));
}

/** Without an owner, the token is valid only for the repository of the workflow. */
function severityOf(owner: YamlEntry | undefined): 'medium' | 'high' {
  return owner === undefined ? 'medium' : 'high';
}

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/app-token-broad',
  title: 'A GitHub App token has more permissions than the job needs',
  severity: 'high',
  profile: 'essential',
  why: 'Without a list of repositories and permissions, the token has all of the app’s permissions in all of the owner’s repositories.',
  fix: 'Set `repositories` and the required `permission-…` inputs, and let the action revoke the token.',
  references: ['https://github.com/actions/create-github-app-token#inputs'],
  aliases: ['github-app'],
  controls: workflowControls({ 'pci-dss-4.0.1': ['7.2.5'] }),
  *check(subject) {
    for (const step of subject.steps) {
      if (
        step.uses?.kind !== 'repository' ||
        step.uses.repository !== 'actions/create-github-app-token'
      )
        continue;
      const whole = (entry: YamlEntry) => ({
        start: entry.keySpan.start,
        end: entry.value.span.end,
      });
      const revoke = inputOf(step, 'skip-token-revoke') ?? inputOf(step, 'skip_token_revoke');
      if (revoke?.value.kind === 'scalar' && !/^(?:false|)$/i.test(revoke.value.text)) {
        yield {
          at: whole(revoke),
          address: `${step.address}.with.skip-token-revoke`,
          variant: 'revoke',
          detail: 'The token stays valid after the job.',
        };
      }
      const owner = inputOf(step, 'owner');
      const permissions = permissionsOf(step);
      const isOfOrganization =
        permissions.length > 0 && permissions.every((name) => ORGANIZATION.test(name));
      if (owner !== undefined && inputOf(step, 'repositories') === undefined && !isOfOrganization) {
        yield {
          at: whole(owner),
          address: `${step.address}.with.owner`,
          variant: 'repositories',
          detail: 'The token is valid for all of the owner’s repositories.',
        };
      }
      const uses = step.map.entries.get('uses');
      if (permissions.length === 0 && uses !== undefined) {
        yield {
          at: uses.value.span,
          address: `${step.address}.with.permissions`,
          variant: 'permissions',
          detail: 'The token has all of the app’s permissions.',
          severity: severityOf(owner),
        };
      }
    }
  },
};
