import { entryAt } from '../../../json/yaml-access.ts';
import type { Rule } from '../../rule.ts';
import { workflowControls } from '../controls.ts';
import type { WorkflowFile } from '../subjects.ts';

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/concurrency-missing',
  title: 'Workflow runs can overlap',
  severity: 'none',
  profile: 'all',
  why: 'Several runs for the same branch waste time, and an older run can overwrite the result of a newer run.',
  fix: 'Set `concurrency` with a group and `cancel-in-progress`.',
  references: [
    'https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#concurrency',
  ],
  aliases: ['concurrency-limits'],
  controls: workflowControls(),
  *check(subject) {
    if (subject.kind !== 'workflow' || subject.on === undefined) return;
    const own = entryAt(subject.root, 'concurrency');
    if (own !== undefined) {
      if (entryAt(own.value, 'cancel-in-progress') === undefined)
        yield { at: { start: own.keySpan.start, end: own.value.span.end }, address: 'concurrency' };
      return;
    }
    const jobs = subject.jobs.map(({ map }) => entryAt(map, 'concurrency'));
    if (jobs.length > 0 && jobs.every((each) => each !== undefined)) {
      for (const each of jobs)
        if (each !== undefined && entryAt(each.value, 'cancel-in-progress') === undefined)
          yield {
            at: { start: each.keySpan.start, end: each.value.span.end },
            address: 'jobs.concurrency',
          };
      return;
    }
    const isCalled = subject.triggers.size === 1 && subject.triggers.has('workflow_call');
    if (!isCalled) yield { at: subject.on.keySpan, address: 'concurrency' };
  },
};
