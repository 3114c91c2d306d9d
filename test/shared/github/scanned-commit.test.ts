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
    ['the merge that checkout uses', 'pull_request', at(OWN), OWN, MERGE],
    ['the head if the checkout requested it', 'pull_request', at(HEAD), HEAD, 'refs/pull/7/head'],
    ['the merge if no commit was recorded', 'pull_request', undefined, OWN, MERGE],
    ['the merge in a review event', 'pull_request_review', at(OWN), OWN, MERGE],
    ['the head in pull_request_target', 'pull_request_target', at(HEAD), HEAD, 'refs/pull/7/head'],
    [
      'the merge from the event in pull_request_target',
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
    ['the default branch, on which pull_request_target runs', 'pull_request_target', at(OWN)],
    ['an unknown commit in pull_request_target', 'pull_request_target', undefined],
    ['a different branch that was checked out', 'pull_request', at(OTHER)],
    ['a commit that cannot be read', 'pull_request', at(undefined)],
  ])('is not %s', (_name, event, checkout) => {
    expect(scannedCommit(aRun(event), PULL, checkout)).toMatchObject({
      why: expect.stringMatching(/^the scan read \S.*, which does not belong to pull request 7$/),
      fix: expect.stringContaining('examples/workflows/fork-comment.yml'),
      isExpected: false,
    });
  });
});

describe('the reported commit in workflow_run', () => {
  it.each<[string, Checkout, string, string]>([
    ['the head that the first run scanned', at(HEAD), HEAD, 'refs/pull/7/head'],
    ['the merge if GitHub still has it', at(OTHER, { mergeOf: HEAD }), OTHER, MERGE],
    ['the head if the merge is deleted', at(OWN, { mergeOf: HEAD }), HEAD, 'refs/pull/7/head'],
  ])('is %s', (_name, checkout, commitSha, ref) => {
    const pull = { ...PULL, mergeSha: OTHER };
    expect(scannedCommit(runAfter('pull_request'), pull, checkout)).toEqual({ commitSha, ref });
  });

  it.each<[string, Checkout | undefined]>([
    ['the default branch that this run scanned itself', at(OWN, { ref: 'refs/heads/main' })],
    ['a merge of a different head', at(OTHER, { mergeOf: OWN })],
    ['known if the result does not name the scanned commit', undefined],
  ])('is not %s', (_name, checkout) => {
    expect(scannedCommit(runAfter('pull_request'), PULL, checkout)).toHaveProperty('why');
  });

  it.each(['push', 'schedule', 'workflow_dispatch'])(
    'is the commit of the triggering %s',
    (event) => {
      const ref = 'refs/heads/next';
      const wanted = { commitSha: HEAD, ref };
      expect(scannedCommit(runAfter(event), undefined, at(HEAD, { ref }))).toEqual(wanted);
    },
  );

  it.each(['push', 'release'])(
    'is the commit of a tag if the triggering %s was for a tag',
    (event) => {
      const run = runAfter(event, { head_sha: HEAD, head_branch: 'v1.0.0' });
      const ref = 'refs/tags/v1.0.0';
      expect(scannedCommit(run, undefined, at(HEAD, { ref }))).toEqual({ commitSha: HEAD, ref });
    },
  );

  it('is the commit of the default branch if the triggering event requires write access', () => {
    const ref = 'refs/heads/main';
    const wanted = { commitSha: OWN, ref };
    expect(scannedCommit(runAfter('push'), undefined, at(OWN, { ref }))).toEqual(wanted);
  });

  it.each([
    ['a pull request that was updated or closed', runAfter('pull_request'), 'refs/heads/next'],
    ['an event in a different repository', runAfter('issue_comment'), 'refs/heads/next'],
    ['a run without a commit', runAfter('push', {}), 'refs/heads/next'],
    ['an unreadable event', aRun('workflow_run'), 'refs/heads/next'],
    ['a scan with a different branch than the run', runAfter('push'), 'refs/heads/main'],
  ])('is not the commit of a branch after %s', (_name, run, ref) => {
    expect(scannedCommit(run, undefined, at(HEAD, { ref }))).toHaveProperty('why');
  });

  it('is the commit of this run only if this run scanned it', () => {
    const own = at(OWN, { ref: 'refs/heads/main' });
    const run = runAfter('push');
    expect(scannedCommit(run, undefined, own)).toEqual({ commitSha: OWN, ref: 'refs/heads/main' });
    const earlier = { ...run, isReportingEarlier: true };
    expect(scannedCommit(earlier, undefined, own)).toHaveProperty('why');
  });

  it('is undefined if the scan does not state whether a branch or a tag was read', () => {
    expect(scannedCommit(runAfter('push'), undefined, at(HEAD))).toHaveProperty('why');
  });
});

describe('the scanned commit in any other run', () => {
  it.each<[string, Checkout | undefined, string, string]>([
    ['the commit of the run if no commit was recorded', undefined, OWN, 'refs/heads/main'],
    [
      'the branch that was checked out',
      at(OTHER, { ref: 'refs/heads/v1' }),
      OTHER,
      'refs/heads/v1',
    ],
    [
      'the commit of a pull request',
      at(OTHER, { ref: 'refs/pull/7/head' }),
      OTHER,
      'refs/pull/7/head',
    ],
    [
      'a commit in the same repository with a different spelling',
      at(OWN, { ref: 'refs/heads/main', repository: 'Acme/Shop' }),
      OWN,
      'refs/heads/main',
    ],
  ])('is %s', (_name, checkout, commitSha, ref) => {
    expect(scannedCommit(aRun('schedule'), undefined, checkout)).toEqual({ commitSha, ref });
  });

  it.each<[string, Checkout]>([
    ['from a different repository', at(OTHER, { ref: 'refs/heads/main', repository: 'x/y' })],
    ['that is on no branch on GitHub', at(OTHER)],
    ['that cannot be read', at(undefined)],
  ])('is undefined for a commit %s', (_name, checkout) => {
    expect(scannedCommit(aRun('issue_comment'), undefined, checkout)).toMatchObject({
      isExpected: false,
    });
  });

  it.each(['merge_group', 'push'])(
    'is undefined, and marked as expected, for a merge queue in a run for %s',
    (event) => {
      const ref = 'refs/heads/gh-readonly-queue/main/pr-7-abc';
      for (const checkout of [undefined, at(OWN, { ref })]) {
        const place = scannedCommit(aRun(event, { ref }), undefined, checkout);
        expect(place).toMatchObject({ isExpected: true });
      }
    },
  );
});
