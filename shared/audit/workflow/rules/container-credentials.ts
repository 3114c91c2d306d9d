import { entryAt, mapAt } from '../../../json/yaml-access.ts';
import type { Rule } from '../../rule.ts';
import { workflowControls } from '../controls.ts';
import type { WorkflowFile } from '../subjects.ts';

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/container-credentials',
  title: 'The workflow contains a registry password',
  severity: 'high',
  profile: 'essential',
  why: 'Anyone who can read the repository can read the password.',
  fix: 'Store the password as a secret, revoke the old one, and write `${{ secrets.NAME }}`.',
  references: [
    'https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idcontainercredentials',
  ],
  aliases: ['hardcoded-container-credentials'],
  controls: workflowControls({ 'pci-dss-4.0.1': ['8.6.2'] }),
  *check(subject) {
    for (const job of subject.jobs) {
      const services = [...(mapAt(job.map, 'services')?.entries.values() ?? [])].map(
        ({ key, value }) => ({ value, address: `services.${key}` }),
      );
      for (const { value, address } of [
        { value: job.map.entries.get('container')?.value, address: 'container' },
        ...services,
      ]) {
        const password = entryAt(mapAt(value, 'credentials'), 'password');
        if (
          password?.value.kind !== 'scalar' ||
          password.value.text.includes('${{') ||
          password.value.text === ''
        )
          continue;
        yield {
          at: { start: password.keySpan.start, end: password.value.span.end },
          address: `${job.address}.${address}.credentials.password`,
        };
      }
    }
  },
};
