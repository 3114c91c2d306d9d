import type { Rule } from '../../rule.ts';
import { workflowControls } from '../controls.ts';
import { writesVariable } from '../environment-files.ts';
import type { WorkflowFile } from '../subjects.ts';

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/environment-file',
  title: 'A step writes untrusted text to the environment of later steps',
  severity: 'high',
  profile: 'essential',
  why: 'A line in `GITHUB_ENV` or `GITHUB_PATH` changes how all later steps run. Anyone who controls the text can make them run other programs.',
  fix: 'Write to `GITHUB_OUTPUT`, and use the output where it is needed. Never write text from a pull request to `GITHUB_ENV` or `GITHUB_PATH`.',
  references: ['https://docs.github.com/actions/reference/security/secure-use'],
  aliases: ['github-env'],
  controls: workflowControls(),
  *check(subject) {
    const isPrivileged = ['pull_request_target', 'workflow_run', 'issue_comment'].some((name) =>
      subject.triggers.has(name),
    );
    if (subject.kind === 'workflow' && !isPrivileged) return;
    for (const step of subject.steps) {
      const run = step.map.entries.get('run');
      if (run?.value.kind !== 'scalar' || !writesVariable(run.value.text)) continue;
      yield {
        at: { start: run.keySpan.start, end: run.value.span.end },
        address: `${step.address}.run`,
      };
    }
  },
};
