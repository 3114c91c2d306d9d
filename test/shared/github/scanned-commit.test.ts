import { describe, expect, it } from '@jest/globals';
import { scannedCommit } from '../../../shared/github/scanned-commit.ts';
import type { Checkout } from '../../../shared/model/inventory.ts';

const OWN = 'a'.repeat(40);
const HEAD = 'b'.repeat(40);
const OTHER = 'c'.repeat(40);

const PULL = { number: 7, headSha: HEAD, isMaybeReadOnly: false };
const MERGE = 'refs/pull/7/merge';

function aRun(eventName: string, changes: { ref?: string; payload?: unknown } = {}) {
  const { ref = 'refs/heads/main', payload = {} } = changes;
  return { repository: 'acme/shop', sha: OWN, ref, eventName, payload };
}

function runAfter(event: string, head: object = { head_sha: HEAD, head_branch: 'next' }) {
  return aRun('workflow_run', { payload: { workflow_run: { event, ...head } } });
}

function at(commit: string | undefined, more: Partial<Checkout> = {}): Checkout {
  return { commit, root: '', ...more };
}

describe('the scanned commit in a run for a pull request', () => {
  it.each<[string, string, Checkout | undefined, string, string]>([
    ['the merge, as checkout has it', 'pull_request', at(OWN), OWN, MERGE],
    ['the head, where it was asked for', 'pull_request', at(HEAD), HEAD, 'refs/pull/7/head'],
    ['the merge, before the commit was recorded', 'pull_request', undefined, OWN, MERGE],
    ['the merge, in a review', 'pull_request_review', at(OWN), OWN, MERGE],
    [
      'the head, with the target’s token',
      'pull_request_target',
      at(HEAD),
      HEAD,
      'refs/pull/7/head',
    ],
    [
      'the merge of the event, with the target’s token',
      'pull_request_target',
      at(OTHER),
      OTHER,
      MERGE,
    ],
  ])('is %s', (_name, event, checkout, commitSha, ref) => {
    const pull = { ...PULL, mergeSha: OTHER };
    expect(scannedCommit(aRun(event, { ref: MERGE }), pull, checkout)).toEqual({ commitSha, ref });
  });

  it.each<[string, string, Checkout | undefined]>([
    ['the default branch, where pull_request_target runs', 'pull_request_target', at(OWN)],
    ['a commit that nobody knows, in pull_request_target', 'pull_request_target', undefined],
    ['another branch that was checked out', 'pull_request', at(OTHER)],
    ['a repository whose commit cannot be read', 'pull_request', at(undefined)],
  ])('is not %s', (_name, event, checkout) => {
    expect(scannedCommit(aRun(event), PULL, checkout)).toMatchObject({
      why: expect.stringMatching(/^the scan read \S.*, which does not belong to pull request 7$/),
      fix: expect.stringContaining('examples/workflows/fork-comment.yml'),
      isExpected: false,
    });
  });
});

describe('the reported commit after another run', () => {
  it.each<[string, Checkout, string, string]>([
    ['the head that it scanned', at(HEAD), HEAD, 'refs/pull/7/head'],
    ['the merge, where GitHub still has that one', at(OTHER, { mergeOf: HEAD }), OTHER, MERGE],
    ['the head of a merge that is gone', at(OWN, { mergeOf: HEAD }), HEAD, 'refs/pull/7/head'],
  ])('is %s', (_name, checkout, commitSha, ref) => {
    const pull = { ...PULL, mergeSha: OTHER };
    expect(scannedCommit(runAfter('pull_request'), pull, checkout)).toEqual({ commitSha, ref });
  });

  it.each<[string, Checkout | undefined]>([
    ['the default branch, which this run itself has scanned', at(OWN, { ref: 'refs/heads/main' })],
    ['a merge of another head', at(OTHER, { mergeOf: OWN })],
    ['a file that does not say what was read', undefined],
  ])('is, on a pull request, not %s', (_name, checkout) => {
    expect(scannedCommit(runAfter('pull_request'), PULL, checkout)).toHaveProperty('why');
  });

  it.each(['push', 'schedule', 'workflow_dispatch'])('is that of the triggering %s', (event) => {
    const ref = 'refs/heads/next';
    const wanted = { commitSha: HEAD, ref };
    expect(scannedCommit(runAfter(event), undefined, at(HEAD, { ref }))).toEqual(wanted);
  });

  it.each(['push', 'release'])('is that of a tag if the triggering %s was of one', (event) => {
    const run = runAfter(event, { head_sha: HEAD, head_branch: 'v1.0.0' });
    const ref = 'refs/tags/v1.0.0';
    expect(scannedCommit(run, undefined, at(HEAD, { ref }))).toEqual({ commitSha: HEAD, ref });
  });

  it('is the default branch’s own if the triggering run needed write access', () => {
    const ref = 'refs/heads/main';
    const wanted = { commitSha: OWN, ref };
    expect(scannedCommit(runAfter('push'), undefined, at(OWN, { ref }))).toEqual(wanted);
  });

  it.each([
    ['a pull request that has moved on or was closed', runAfter('pull_request'), 'refs/heads/next'],
    ['a stranger’s event', runAfter('issue_comment'), 'refs/heads/next'],
    ['a run that says nothing of its commit', runAfter('push', {}), 'refs/heads/next'],
    ['an event that cannot be read', aRun('workflow_run'), 'refs/heads/next'],
    ['a scan that names another branch than the run’s', runAfter('push'), 'refs/heads/main'],
  ])('is not that of a branch after %s', (_name, run, ref) => {
    expect(scannedCommit(run, undefined, at(HEAD, { ref }))).toHaveProperty('why');
  });

  it('is undefined if the scan does not say whether a branch or a tag was read', () => {
    expect(scannedCommit(runAfter('push'), undefined, at(HEAD))).toHaveProperty('why');
  });
});

describe('the scanned commit in any other run', () => {
  it.each<[string, Checkout | undefined, string, string]>([
    ['its own, before the commit was recorded', undefined, OWN, 'refs/heads/main'],
    [
      'the branch that was checked out',
      at(OTHER, { ref: 'refs/heads/v1' }),
      OTHER,
      'refs/heads/v1',
    ],
    ['a pull request’s', at(OTHER, { ref: 'refs/pull/7/head' }), OTHER, 'refs/pull/7/head'],
    [
      'one of the same repository, however its name is written',
      at(OWN, { ref: 'refs/heads/main', repository: 'Acme/Shop' }),
      OWN,
      'refs/heads/main',
    ],
  ])('is %s', (_name, checkout, commitSha, ref) => {
    expect(scannedCommit(aRun('schedule'), undefined, checkout)).toEqual({ commitSha, ref });
  });

  it.each<[string, Checkout]>([
    ['of another repository', at(OTHER, { ref: 'refs/heads/main', repository: 'x/y' })],
    ['that stands nowhere at GitHub', at(OTHER)],
    ['that cannot be read', at(undefined)],
  ])('is none %s', (_name, checkout) => {
    expect(scannedCommit(aRun('issue_comment'), undefined, checkout)).toMatchObject({
      isExpected: false,
    });
  });

  it.each(['merge_group', 'push'])('is undefined for a merge queue, in a %s', (event) => {
    const ref = 'refs/heads/gh-readonly-queue/main/pr-7-abc';
    for (const checkout of [undefined, at(OWN, { ref })]) {
      const place = scannedCommit(aRun(event, { ref }), undefined, checkout);
      expect(place).toMatchObject({ isExpected: true });
    }
  });
});
