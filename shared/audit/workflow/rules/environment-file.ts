import type { Rule } from '../../rule.ts';
import { workflowControls } from '../controls.ts';
import { writesVariable } from '../environment-files.ts';
import { OriginReader } from '../origins.ts';
import type { WorkflowFile } from '../subjects.ts';

/** Events that can contain text from outsiders. Their jobs have the token and the secrets of the repository. */
const OPEN_EVENTS = ['issues', 'discussion', 'discussion_comment'];

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
    const isAnyText = subject.kind !== 'workflow' || isPrivileged;
    if (!isAnyText && !OPEN_EVENTS.some((name) => subject.triggers.has(name))) return;
    const origins = new OriginReader(subject);
    for (const step of subject.steps) {
      const run = step.map.entries.get('run');
      if (run?.value.kind !== 'scalar') continue;
      const isReported = isAnyText && writesVariable(run.value.text);
      if (!isReported && !origins.writesEnvironment(step)) continue;
      yield {
        at: { start: run.keySpan.start, end: run.value.span.end },
        address: `${step.address}.run`,
      };
    }
  },
};
