import { entryAt } from '../../../json/yaml-access.ts';
import type { Rule } from '../../rule.ts';
import { workflowControls } from '../controls.ts';
import type { WorkflowFile } from '../subjects.ts';

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/secrets-inherited',
  title: 'A called workflow receives all secrets',
  severity: 'medium',
  profile: 'essential',
  why: '`secrets: inherit` passes every secret of the caller, even if the called workflow needs only some of them.',
  fix: 'List the required secrets under `secrets`.',
  references: [
    'https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idsecretsinherit',
  ],
  aliases: ['secrets-inherit'],
  controls: workflowControls({ 'pci-dss-4.0.1': ['7.2.5'] }),
  *check(subject) {
    for (const job of subject.jobs) {
      const secrets = entryAt(job.map, 'secrets');
      const uses = entryAt(job.map, 'uses');
      if (
        uses === undefined ||
        secrets?.value.kind !== 'scalar' ||
        secrets.value.text !== 'inherit'
      )
        continue;
      // The finding is less severe if the called workflow is in the same repository, because it can read the secrets
      // anyway.
      const isOwn = job.uses?.kind === 'local';
      yield {
        at: uses.value.span,
        via: [secrets.value.span],
        address: `${job.address}.secrets`,
        ...(isOwn && { profile: 'hardened', severity: 'low' }),
      };
    }
  },
};
