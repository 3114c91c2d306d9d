import { entryAt } from '../../../json/yaml-access.ts';
import type { Rule } from '../../rule.ts';
import { usesOf } from '../all-uses.ts';
import { workflowControls } from '../controls.ts';
import { imagesOf } from '../images.ts';
import type { WorkflowFile } from '../subjects.ts';
import { isCommit } from '../uses.ts';

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/uses-unpinnable',
  title: 'An action uses unpinned actions or images',
  severity: 'low',
  profile: 'hardened',
  why: 'A workflow that pins this action to a commit still runs other actions or images by tags, which can be moved.',
  fix: 'Pin everything that the action uses to commit hashes and digests.',
  references: ['https://docs.github.com/actions/reference/security/secure-use'],
  aliases: ['unpinnable_action'],
  controls: workflowControls({ slsa: ['dependencies'] }),
  *check(subject) {
    if (subject.kind !== 'action') return;
    const image = [...imagesOf(subject)].some(
      ({ name }) => name !== undefined && !/@sha256:[0-9a-f]{64}$/.test(name),
    );
    const action = [...usesOf(subject)].some(
      ({ uses }) => uses.kind === 'repository' && !isCommit(uses.reference),
    );
    const runs = entryAt(subject.root, 'runs');
    if (runs !== undefined && (image || action)) yield { at: runs.keySpan, address: 'runs' };
  },
};
