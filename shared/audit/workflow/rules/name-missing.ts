import type { Rule } from '../../rule.ts';
import { workflowControls } from '../controls.ts';
import type { WorkflowFile } from '../subjects.ts';

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/name-missing',
  title: 'A workflow or a job has no name',
  severity: 'none',
  profile: 'all',
  why: 'GitHub then shows the file path or the job ID, which says little to people who read the checks.',
  fix: 'Set `name`.',
  references: [
    'https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#name',
  ],
  aliases: ['anonymous-definition'],
  controls: workflowControls(),
  *check(subject) {
    if (subject.kind !== 'workflow') return;
    const [first] = subject.root.entries.values();
    if (!subject.root.entries.has('name') && first !== undefined)
      yield { at: first.keySpan, address: 'name', variant: 'workflow' };
    for (const job of subject.jobs)
      if (!job.map.entries.has('name'))
        yield { at: job.keySpan, address: `${job.address}.name`, variant: 'job' };
  },
};
