import { isObject, objectAt, stringAt } from '../json/guards.ts';
import type { Checkout } from '../model/inventory.ts';
import { TRUSTED_EVENTS } from './cache-access.ts';
import type { PullRequest, RunOfEvent } from './pull-request.ts';

/** The commit and reference for which GitHub shows alerts. */
export interface ScannedCommit {
  readonly commitSha: string;
  /** Full reference: `refs/heads/…`, `refs/tags/…` or `refs/pull/…`. */
  readonly ref: string;
}

/**
 * The reason why results cannot be published, with a fix. `isExpected` is true if the workflow does not have to be
 * changed.
 */
export interface NotPublished {
  readonly why: string;
  readonly fix: string;
  readonly isExpected: boolean;
}

export interface OwnCommit extends RunOfEvent {
  readonly sha: string;
  readonly ref: string;
  /**
   * True if the results come from the run that triggered this `workflow_run`. In that case, the results are never about
   * this run's commit.
   */
  readonly isReportingEarlier?: boolean;
}

/** Events for which GitHub runs the workflow on a test merge of the pull request. */
const MERGING_EVENTS: readonly string[] = [
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
];

/**
 * Prefix of merge queue branches. The merge queue deletes such a branch after use, so GitHub never shows alerts for it.
 */
const MERGE_QUEUE = 'refs/heads/gh-readonly-queue/';

const SCAN_THE_PULL_REQUEST =
  'Scan in a `pull_request` workflow, and report in a `workflow_run` workflow, as in examples/workflows/fork-comment.yml.';

/**
 * Returns the commit and the reference for the results from one scan.
 *
 * The result depends on the scanned commit and not on the event. With `pull_request_target` and `workflow_run`,
 * workflows run on the default branch, and a job can check out any other commit. Results are published to a pull
 * request only if its commit was scanned. Content that the author of a pull request could have written never becomes a
 * result for a branch.
 */
export function scannedCommit(
  run: OwnCommit,
  pullRequest: PullRequest | undefined,
  checkout: Checkout | undefined,
): ScannedCommit | NotPublished {
  const place = placeOf(run, pullRequest, checkout);
  if (isNotPublished(place) || !place.ref.startsWith(MERGE_QUEUE)) return place;
  const why = 'code scanning shows no alerts for a merge queue';
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
  // Files from older versions of Assay do not contain the commit. In these versions, a run for a pull request scanned
  // the commit of the run.
  const commit = checkout === undefined && isMerging ? run.sha : checkout?.commit;
  if (commit === headSha) return { commitSha: headSha, ref: `refs/pull/${number}/head` };
  // A pull request shows alerts only on its changed lines. If the merge commit was scanned, line numbers refer to the
  // merge commit.
  if (isMerging && commit === run.sha) return { commitSha: commit, ref: run.ref };
  if (commit !== undefined && commit === mergeSha) {
    return { commitSha: commit, ref: `refs/pull/${number}/merge` };
  }
  // The base has moved since the scan, and GitHub has created a new merge commit.
  if (run.eventName === 'workflow_run' && checkout?.mergeOf === headSha) {
    return { commitSha: headSha, ref: `refs/pull/${number}/head` };
  }
  const why = `the scan read ${shortOf(commit)}, which does not belong to pull request ${number}`;
  return { why, fix: SCAN_THE_PULL_REQUEST, isExpected: false };
}

/**
 * Returns the triggering run's commit. A `workflow_run` event itself runs on the default branch, but the results are
 * for the triggering run's commit.
 */
function ofRunBefore(run: OwnCommit, checkout: Checkout | undefined): ScannedCommit | NotPublished {
  const previous = isObject(run.payload) ? objectAt(run.payload, 'workflow_run') : undefined;
  const event = previous && stringAt(previous, 'event');
  if (previous === undefined || !TRUSTED_EVENTS.includes(event ?? '')) {
    return { why: NO_PULL_REQUEST, fix: '', isExpected: false };
  }
  const { commit, ref } = checkout ?? {};
  const branch = stringAt(previous, 'head_branch') ?? '';
  // After a tag was pushed, `head_branch` is the name of the tag. The reference that the scan found in the checkout
  // shows whether it is a branch or a tag.
  const isItsRef = ref === `refs/heads/${branch}` || ref === `refs/tags/${branch}`;
  if (commit === undefined || ref === undefined) return notKnown(commit);
  if (commit === stringAt(previous, 'head_sha') && isItsRef) return { commitSha: commit, ref };
  const isOfThisRun = commit === run.sha && ref === run.ref;
  if (isOfThisRun && run.isReportingEarlier !== true) return { commitSha: commit, ref };
  const why = `the scan read ${shortOf(commit)}, which is not the commit of the triggering run`;
  return {
    why,
    fix: 'Report the results of the scan that ran in the triggering run.',
    isExpected: false,
  };
}

/** The reason why no results are published to a pull request for a `workflow_run` event. */
export const NO_PULL_REQUEST =
  'no open pull request has the commit of the triggering run as its head';

function ofBranch(run: OwnCommit, checkout: Checkout): ScannedCommit | NotPublished {
  const { commit, ref, repository = run.repository } = checkout;
  if (repository.toLowerCase() !== run.repository.toLowerCase()) {
    const why = `the scan read a different repository, ${repository}`;
    return { why, fix: 'Remove `upload-sarif` for this scan.', isExpected: false };
  }
  return commit === undefined || ref === undefined ? notKnown(commit) : { commitSha: commit, ref };
}

function notKnown(commit: string | undefined): NotPublished {
  const why = `no branch, tag or pull request is known for the scanned commit ${shortOf(commit)}`;
  const fix = 'Check out a branch or tag by name, with the `ref` input of actions/checkout.';
  return { why, fix, isExpected: false };
}

function shortOf(commit: string | undefined): string {
  return commit === undefined ? 'an unknown commit' : commit.slice(0, 7);
}
