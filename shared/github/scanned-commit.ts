import { isObject, objectAt, stringAt } from '../json/guards.ts';
import type { Checkout } from '../model/inventory.ts';
import { TRUSTED_EVENTS } from './cache-access.ts';
import type { PullRequest, RunOfEvent } from './pull-request.ts';

/** Where alerts belong. */
export interface ScannedCommit {
  readonly commitSha: string;
  /** `refs/heads/…`, `refs/tags/…` or `refs/pull/…`. */
  readonly ref: string;
}

/** Why results belong nowhere. `isExpected` where nothing about the workflow needs to change. */
export interface NotPublished {
  readonly why: string;
  readonly fix: string;
  readonly isExpected: boolean;
}

export interface OwnCommit extends RunOfEvent {
  readonly sha: string;
  readonly ref: string;
}

/** Events whose commit GitHub makes of the pull request itself. */
const MERGING_EVENTS: readonly string[] = [
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
];

/** A queue deletes such a branch when its entry is done, and never shows alerts of it. */
const MERGE_QUEUE = 'refs/heads/gh-readonly-queue/';

const SCAN_THE_PULL_REQUEST =
  'Scan in a `pull_request` workflow, and report in a `workflow_run` workflow as examples/workflows/fork-comment.yml does.';

/**
 * The commit and the reference that the results of one scan are about.
 *
 * The commit that was read decides, and not the event: `pull_request_target` and `workflow_run` run at the default
 * branch, and a job may check out any other. What was not read from a pull request is never published to it, and what a
 * pull request's author may have written never becomes a result of a branch.
 */
export function scannedCommit(
  run: OwnCommit,
  pullRequest: PullRequest | undefined,
  checkout: Checkout | undefined,
): ScannedCommit | NotPublished {
  const place = placeOf(run, pullRequest, checkout);
  if (isNotPublished(place) || !place.ref.startsWith(MERGE_QUEUE)) return place;
  const why = 'code scanning shows no alerts of a merge queue';
  return { why, fix: '', isExpected: true };
}

function placeOf(
  run: OwnCommit,
  pullRequest: PullRequest | undefined,
  checkout: Checkout | undefined,
): ScannedCommit | NotPublished {
  if (pullRequest !== undefined) return ofPullRequest(run, pullRequest, checkout);
  if (run.eventName === 'workflow_run') return ofRunBefore(run, checkout);
  return ofBranch(run, checkout ?? { commit: run.sha, ref: run.ref, root: '' });
}

export function isNotPublished(place: ScannedCommit | NotPublished): place is NotPublished {
  return 'why' in place;
}

function ofPullRequest(
  run: OwnCommit,
  { number, headSha, mergeSha }: PullRequest,
  checkout: Checkout | undefined,
): ScannedCommit | NotPublished {
  const isMerging = MERGING_EVENTS.includes(run.eventName);
  // A file of an older version does not say what was read; in a run for the pull request it was that.
  const commit = checkout === undefined && isMerging ? run.sha : checkout?.commit;
  if (commit === headSha) return { commitSha: headSha, ref: `refs/pull/${number}/head` };
  // Alerts are shown in a pull request only where their lines are: those of the merge, where the merge was read.
  if (isMerging && commit === run.sha) return { commitSha: commit, ref: run.ref };
  if (commit !== undefined && commit === mergeSha) {
    return { commitSha: commit, ref: `refs/pull/${number}/merge` };
  }
  // The base has moved since: GitHub has made another merge, and knows this one no more.
  if (run.eventName === 'workflow_run' && checkout?.mergeOf === headSha) {
    return { commitSha: headSha, ref: `refs/pull/${number}/head` };
  }
  const why = `the scan read ${shortOf(commit)}, which is not pull request ${number}`;
  return { why, fix: SCAN_THE_PULL_REQUEST, isExpected: false };
}

/** A run after another one stands at the default branch itself; its results are about the commit of the other. */
function ofRunBefore(run: OwnCommit, checkout: Checkout | undefined): ScannedCommit | NotPublished {
  const previous = isObject(run.payload) ? objectAt(run.payload, 'workflow_run') : undefined;
  const event = previous && stringAt(previous, 'event');
  if (previous === undefined || !TRUSTED_EVENTS.includes(event ?? '')) {
    return { why: NO_PULL_REQUEST, fix: '', isExpected: false };
  }
  const { commit, ref } = checkout ?? {};
  const branch = stringAt(previous, 'head_branch') ?? '';
  // After a tag was pushed, `head_branch` is its name: what the scan found checked out tells which of both it is.
  const isItsRef = ref === `refs/heads/${branch}` || ref === `refs/tags/${branch}`;
  if (commit === undefined || ref === undefined) return notKnown(commit);
  if (commit === stringAt(previous, 'head_sha') && isItsRef) return { commitSha: commit, ref };
  if (commit === run.sha && ref === run.ref) return { commitSha: commit, ref };
  const why = `the scan read ${shortOf(commit)}, which is not the commit of the run before`;
  return { why, fix: 'Report what the run before has scanned.', isExpected: false };
}

/** Why a run after another one publishes nothing to a pull request. */
export const NO_PULL_REQUEST = 'no open pull request stands at the commit of the run before';

function ofBranch(run: OwnCommit, checkout: Checkout): ScannedCommit | NotPublished {
  const { commit, ref, repository = run.repository } = checkout;
  if (repository.toLowerCase() !== run.repository.toLowerCase()) {
    const why = `the scan read ${repository}, which is another repository`;
    return { why, fix: 'Leave `upload-sarif` out for this scan.', isExpected: false };
  }
  return commit === undefined || ref === undefined ? notKnown(commit) : { commitSha: commit, ref };
}

function notKnown(commit: string | undefined): NotPublished {
  const why = `no branch, tag or pull request is known for ${shortOf(commit)}, which the scan read`;
  const fix = 'Check out a branch or a tag by its name: `ref:` of actions/checkout.';
  return { why, fix, isExpected: false };
}

function shortOf(commit: string | undefined): string {
  return commit === undefined ? 'an unknown commit' : commit.slice(0, 7);
}
