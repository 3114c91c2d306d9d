import type { Rule } from '../../rule.ts';
import { usesOf } from '../all-uses.ts';
import { workflowControls } from '../controls.ts';
import type { WorkflowFile } from '../subjects.ts';

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/uses-self',
  title: 'An action in the same repository is read from the workspace',
  severity: 'low',
  profile: 'hardened',
  why: 'A path with `./` refers to the workspace, where an earlier step can change files.',
  fix: 'Write `$/` instead of `./`. GitHub then reads the action from the workflow’s commit.',
  references: ['https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax'],
  aliases: ['self-repository'],
  controls: workflowControls(),
  *check(subject) {
    for (const { uses, address } of usesOf(subject)) {
      if (uses.kind !== 'local' || !uses.node.text.startsWith('./')) continue;
      const start = subject.file.text.indexOf('./', uses.node.span.start);
      yield {
        at: uses.node.span,
        address: `${address}.uses`,
        edits: [{ span: { start, end: start + 1 }, text: '$', isSafe: true }],
      };
    }
  },
};
