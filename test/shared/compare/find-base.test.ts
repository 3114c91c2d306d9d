import { describe, expect, it } from '@jest/globals';
import { type CheckedOut, findBase, type ProposingRun } from '../../../shared/compare/find-base.ts';

const [MERGE, HEAD, OTHER, BASE] = ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(40));
const repo = { full_name: 'octo/app' };

function aRun(
  changes: Partial<ProposingRun> & { readonly pullRequest?: object } = {},
): ProposingRun {
  const { pullRequest = {}, ...rest } = changes;
  const head = { sha: HEAD, repo: { full_name: 'mallory/fork' } };
  return {
    repository: 'octo/app',
    sha: MERGE ?? '',
    ref: 'refs/pull/7/merge',
    eventName: 'pull_request',
    payload: {
      pull_request: { number: 7, head, base: { ref: 'main', sha: OTHER, repo }, ...pullRequest },
    },
    serverUrl: 'https://github.com',
    ...rest,
  };
}

const queue = {
  eventName: 'merge_group',
  payload: { merge_group: { head_sha: MERGE, base_sha: BASE, base_ref: 'refs/heads/main' } },
};
const target = { eventName: 'pull_request_target', ref: 'refs/heads/main' };
const comment = {
  eventName: 'issue_comment',
  ref: 'refs/heads/main',
  payload: { issue: { number: 7, pull_request: { url: 'x' } } },
};
const after = {
  eventName: 'workflow_run',
  ref: 'refs/heads/main',
  payload: {
    workflow_run: {
      event: 'pull_request',
      head_sha: HEAD,
      head_repository: { full_name: 'mallory/fork' },
    },
  },
};
const merged = { pullRequest: { merged: true }, ref: 'refs/heads/main' };
const TIP = { kind: 'branch-tip', branch: 'main' };
const PARENT = { kind: 'merge-parent', of: MERGE, branch: 'main' };
const OWN = { kind: 'commit', commit: MERGE, branch: 'main' };
const at = (commit: string | undefined, origin?: string): CheckedOut => ({ commit, origin });
const FORK = 'https://github.com/Mallory/Fork';
const THIRD = 'https://github.com/octo/policies';

describe('the base of a run', () => {
  it.each<[string, Partial<ProposingRun>, CheckedOut | undefined, object]>([
    ['a checkout of the merge commit that GitHub created', {}, at(MERGE), PARENT],
    ['a downloaded merge without a commit', {}, undefined, PARENT],
    ['a checkout of the pull request head', {}, at(HEAD), TIP],
    ['a newer head of a fork', {}, at(OTHER, FORK), TIP],
    ['an unknown commit', {}, at(OTHER), TIP],
    ['a branch in the same repository', {}, at(OTHER, 'git@github.com:octo/app.git'), TIP],
    ['a local clone', {}, at(OTHER, 'file:///srv/octo/policies'), TIP],
    [
      'a checkout of a different repository',
      {},
      at(OTHER, THIRD),
      { kind: 'none', why: 'other-repository' },
    ],
    ['the head, cloned from a different URL', {}, at(HEAD, THIRD), TIP],
    ['a commit from a different event', { eventName: 'pull_request_review' }, at(MERGE), TIP],
    ['a commit on a different ref', { ref: 'refs/heads/main' }, at(MERGE), TIP],
    ['a merged pull request', merged, at(MERGE), { kind: 'none', why: 'base-checked-out' }],
    ['the head of a merged pull request', merged, at(HEAD), TIP],
    [
      'a checkout of the base in pull_request_target',
      target,
      at(MERGE),
      { kind: 'none', why: 'base-checked-out' },
    ],
    ['a checkout of the head in pull_request_target', target, at(HEAD), TIP],
    ['a download in pull_request_target', target, undefined, TIP],
    [
      'a merge queue entry',
      queue,
      at(MERGE),
      { kind: 'commit', isParent: true, commit: BASE, branch: 'main' },
    ],
    [
      'a download in a merge queue',
      queue,
      undefined,
      { kind: 'commit', isParent: true, commit: BASE, branch: 'main' },
    ],
    [
      'a push to a merge queue branch',
      { eventName: 'push', ref: `refs/heads/gh-readonly-queue/release/1/pr-7-${BASE}` },
      at(MERGE),
      { kind: 'commit', isParent: true, commit: BASE, branch: 'release/1' },
    ],
    [
      'a push to a merge queue branch that names no commit',
      { eventName: 'push', ref: 'refs/heads/gh-readonly-queue/main/pr-7-0123' },
      at(MERGE),
      TIP,
    ],
    ['a checkout of the head in workflow_run', after, at(HEAD), OWN],
    ['a checkout of a fork in workflow_run', after, at(OTHER, FORK), OWN],
    [
      'a checkout of the base in workflow_run',
      after,
      at(MERGE),
      { kind: 'none', why: 'base-checked-out' },
    ],
    ['a checkout of any commit in issue_comment', comment, at(OTHER, THIRD), OWN],
    [
      'a checkout of the base in issue_comment',
      comment,
      at(MERGE),
      { kind: 'none', why: 'base-checked-out' },
    ],
  ])('is found, or its absence is explained, for %s', (_, changes, head, base) => {
    expect(findBase(aRun(changes), head)).toEqual(base);
  });

  it.each<[string, Partial<ProposingRun>]>([
    ['a push', { eventName: 'push', payload: {} }],
    ['a schedule', { eventName: 'schedule', payload: {} }],
    [
      'a workflow_run after a push',
      { eventName: 'workflow_run', payload: { workflow_run: { event: 'push' } } },
    ],
    ['a comment on an issue', { eventName: 'issue_comment', payload: { issue: {} } }],
    ['an invalid payload', { eventName: 'push', payload: null }],
  ])('is missing for %s', (_, changes) => {
    expect(findBase(aRun(changes), at(HEAD))).toEqual({ kind: 'none', why: 'not-a-change' });
  });

  it('is the tip of the base branch if the event does not contain a commit', () => {
    expect(findBase(aRun({ payload: {} }), at(MERGE))).toEqual({ kind: 'branch-tip', branch: '' });
  });
});
