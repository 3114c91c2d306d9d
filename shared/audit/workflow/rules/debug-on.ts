import { entryAt, mapAt } from '../../../json/yaml-access.ts';
import type { Rule } from '../../rule.ts';
import { workflowControls } from '../controls.ts';
import type { WorkflowFile } from '../subjects.ts';

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/debug-on',
  title: 'Debug logging is enabled in a committed workflow',
  severity: 'low',
  profile: 'essential',
  why: 'Debug logs contain the environment variables and inputs of each step, which can include unmasked secrets.',
  fix: 'Remove the variable, and enable debug logging for a single run when you need it.',
  references: ['https://docs.github.com/actions/how-tos/monitor-workflows/enable-debug-logging'],
  aliases: ['debug_enabled'],
  controls: workflowControls(),
  *check(subject) {
    for (const { map, address } of [
      { map: subject.root, address: 'workflow' },
      ...subject.jobs,
      ...subject.steps,
    ]) {
      for (const name of ['ACTIONS_STEP_DEBUG', 'ACTIONS_RUNNER_DEBUG']) {
        const entry = entryAt(mapAt(map, 'env'), name);
        if (entry?.value.kind !== 'scalar' || !/^(?:true|1)$/i.test(entry.value.text)) continue;
        yield {
          at: { start: entry.keySpan.start, end: entry.value.span.end },
          address: `${address}.env.${name}`,
        };
      }
    }
  },
};
