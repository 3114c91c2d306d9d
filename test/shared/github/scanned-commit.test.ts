import { describe, expect, it } from '@jest/globals';
import { scannedCommit } from '../../../shared/github/scanned-commit.ts';

const OWN = 'a'.repeat(40);
const PREVIOUS = 'b'.repeat(40);

function aRun(eventName: string, payload: unknown = {}) {
  return { repository: 'acme/shop', sha: OWN, ref: 'refs/heads/main', eventName, payload };
}

function runAfter(event: string, head: object = { head_sha: PREVIOUS, head_branch: 'next' }) {
  return aRun('workflow_run', { workflow_run: { event, ...head } });
}

describe('the commit that results are about', () => {
  it('is the newest of the pull request', () => {
    const pullRequest = { number: 7, headSha: PREVIOUS, isReadOnly: false, isByDependabot: false };
    const wanted = { commitSha: PREVIOUS, ref: 'refs/pull/7/head' };
    expect(scannedCommit(aRun('pull_request'), pullRequest)).toEqual(wanted);
    expect(scannedCommit(runAfter('pull_request'), pullRequest)).toEqual(wanted);
  });

  it('is the run’s own without one', () => {
    expect(scannedCommit(aRun('push'), undefined)).toEqual({
      commitSha: OWN,
      ref: 'refs/heads/main',
    });
  });

  it.each(['push', 'schedule', 'workflow_dispatch'])('is that of the %s before', (event) => {
    const wanted = { commitSha: PREVIOUS, ref: 'refs/heads/next' };
    expect(scannedCommit(runAfter(event), undefined)).toEqual(wanted);
  });

  it.each([
    ['a pull request that has moved on or was closed', runAfter('pull_request')],
    ['a stranger’s event', runAfter('issue_comment')],
    ['a run that says nothing of its commit', runAfter('push', {})],
    ['an event that cannot be read', aRun('workflow_run')],
  ])('is not that of the default branch after %s', (_name, run) => {
    expect(scannedCommit(run, undefined)).toBeUndefined();
  });
});
