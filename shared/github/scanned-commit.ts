import { isObject, objectAt, stringAt } from '../json/guards.ts';
import { TRUSTED_EVENTS } from './cache-access.ts';
import type { PullRequest, RunOfEvent } from './pull-request.ts';

/** Where alerts belong. */
export interface ScannedCommit {
  readonly commitSha: string;
  /** `refs/heads/…`, `refs/tags/…` or `refs/pull/…`. */
  readonly ref: string;
}

interface OwnCommit extends RunOfEvent {
  readonly sha: string;
  readonly ref: string;
}

/**
 * What the results of a run are about. A run after another one stands at the default branch itself, while
 * its results are about the commit of the other: undefined when that may be a stranger's and no pull
 * request is known for it. As alerts of the default branch they would close those that are open there.
 */
export function scannedCommit(
  run: OwnCommit,
  pullRequest: PullRequest | undefined,
): ScannedCommit | undefined {
  if (pullRequest !== undefined) {
    // Alerts belong to the branch's own commit, not to the merge that was tried out.
    return { commitSha: pullRequest.headSha, ref: `refs/pull/${pullRequest.number}/head` };
  }
  if (run.eventName !== 'workflow_run') return { commitSha: run.sha, ref: run.ref };
  const previous = isObject(run.payload) ? objectAt(run.payload, 'workflow_run') : undefined;
  const event = previous && stringAt(previous, 'event');
  if (previous === undefined || !TRUSTED_EVENTS.includes(event ?? '')) return undefined;
  const commitSha = stringAt(previous, 'head_sha');
  const branch = stringAt(previous, 'head_branch');
  if (commitSha === undefined || branch === undefined) return undefined;
  return { commitSha, ref: `refs/heads/${branch}` };
}
