import type { Rule } from '../../rule.ts';
import { usesOf } from '../all-uses.ts';
import { workflowControls } from '../controls.ts';
import type { WorkflowFile } from '../subjects.ts';
import { isCommit } from '../uses.ts';
import { valueFor } from '../uses-pattern.ts';

/** GitHub's own organizations. Most teams trust them as much as the runner. */
const GITHUB: ReadonlySet<string> = new Set(['actions', 'github']);

/** Matches version tags, such as `v2`, `1.4.0`, `setup-v2` and `setup@1.4`. Other references are usually branches. */
const VERSION = /^(?:[\w.-]{1,100}[-@])?v?\d/;

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/uses-unpinned',
  title: 'An action is not pinned to a commit',
  severity: 'medium',
  profile: 'essential',
  why: 'A tag or a branch can be moved to different code. In 2025 and 2026, attackers moved tags of popular actions to code that steals credentials.',
  fix: 'Use the full commit hash, and keep the version in a comment: `owner/action@<commit> # v1.2.3`.',
  references: ['https://docs.github.com/actions/reference/security/secure-use'],
  aliases: [
    'unpinned-uses',
    'third-party-action-not-pinned-to-commit-sha',
    'cicd/github/unpinned_actions_full_length_commit_sha',
  ],
  controls: workflowControls({ ssdf: ['PO.5.1', 'PS.1.1', 'PW.4.1'], slsa: ['dependencies'] }),
  *check(subject, facts) {
    for (const { uses, address } of usesOf(subject)) {
      if (uses.kind !== 'repository' || isCommit(uses.reference)) continue;
      const stated = facts.pins && valueFor(facts.pins, uses);
      if (stated === 'any' || (stated === 'tag' && VERSION.test(uses.reference))) continue;
      const isOwn = stated === undefined && (GITHUB.has(uses.owner) || uses.owner === facts.owner);
      const reference = uses.reference === '' ? 'the default branch' : `\`${uses.reference}\``;
      yield {
        at: uses.node.span,
        address: `${address}.uses: ${uses.repository}`,
        detail: `\`${uses.repository}\` is pinned to ${reference}, which can move.`,
        ...(isOwn ? ({ profile: 'hardened', severity: 'low' } as const) : {}),
      };
    }
  },
};
