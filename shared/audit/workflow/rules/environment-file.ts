import type { Hit, Rule } from '../../rule.ts';
import { workflowControls } from '../controls.ts';
import { writesVariable } from '../environment-files.ts';
import { OriginReader } from '../origins.ts';
import { isInternal, runsPrivileged } from '../privilege.ts';
import type { WorkflowFile } from '../subjects.ts';

/** Events with text from outsiders whose jobs have the token and the secrets of the repository. */
const OPEN_EVENTS = ['issues', 'discussion', 'discussion_comment'];

/** The weight of unknown text in an action that only workflows without outsiders call. */
const HARMLESS: Pick<Hit, 'severity' | 'profile'> = { severity: 'medium', profile: 'hardened' };

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
    const isOpen = runsPrivileged(subject);
    const isAction = subject.kind !== 'workflow';
    if (!isOpen && !isAction && !OPEN_EVENTS.some((name) => subject.triggers.has(name))) return;
    const weight = isOpen || !isInternal(subject) ? {} : HARMLESS;
    const origins = new OriginReader(subject);
    for (const step of subject.steps) {
      const run = step.map.entries.get('run');
      if (run?.value.kind !== 'scalar') continue;
      const isOutside = origins.writesEnvironment(step);
      const isAnyText = (isOpen || isAction) && writesVariable(run.value.text);
      if (!isAnyText && !isOutside) continue;
      yield {
        at: { start: run.keySpan.start, end: run.value.span.end },
        address: `${step.address}.run`,
        ...(isOutside ? {} : weight),
      };
    }
  },
};
