import type { Rule } from '../../rule.ts';
import { usesOf } from '../all-uses.ts';
import { workflowControls } from '../controls.ts';
import type { WorkflowFile } from '../subjects.ts';

/** Actions that are not needed, each with the preinstalled program that does the same. */
const COMMANDS: Readonly<Record<string, string>> = {
  'actions-ecosystem/action-add-labels': 'gh issue edit --add-label',
  'addnab/docker-run-action': 'docker run',
  'dacbd/create-issue-action': 'gh issue create',
  'dtolnay/rust-toolchain': 'rustup',
  'elgohr/publish-docker-github-action': 'docker push',
  'jwalton/gh-find-current-pr': 'gh pr view',
  'ncipollo/release-action': 'gh release',
  'peter-evans/create-issue-from-file': 'gh issue create',
  'peter-evans/create-or-update-comment': 'gh pr comment',
  'peter-evans/create-pull-request': 'gh pr create',
  'softprops/action-gh-release': 'gh release create',
  'svenstaro/upload-release-action': 'gh release upload',
  'thedoctor0/zip-release': 'zip',
  'thollander/actions-comment-pull-request': 'gh pr comment',
};

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/uses-superfluous',
  title: 'A preinstalled program can replace the action',
  severity: 'none',
  profile: 'all',
  why: 'Each additional action is third-party code that runs with the job’s token.',
  fix: 'Run the preinstalled program in a step instead.',
  references: ['https://docs.github.com/actions/reference/security/secure-use'],
  aliases: ['superfluous-actions'],
  controls: workflowControls(),
  *check(subject) {
    for (const { uses, address } of usesOf(subject)) {
      if (uses.kind !== 'repository') continue;
      const instead = COMMANDS[uses.repository];
      if (instead !== undefined)
        yield {
          at: uses.node.span,
          address: `${address}.uses: ${uses.repository}`,
          detail: `Use \`${instead}\` in a step.`,
        };
    }
  },
};
