import { isObjectId } from '../git/object-id.ts';
import type { Head } from '../git/read-head.ts';
import { isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import { repositoryAt } from './repository-address.ts';

/** The parts of the run context that determine the base. */
export interface ProposingRun {
  /** Repository in the form `owner/name`. */
  readonly repository: string;
  readonly sha: string;
  readonly ref: string;
  readonly eventName: string;
  readonly payload: unknown;
  readonly serverUrl: string;
}

/** Data about the checked-out commit and its repository. */
export interface CheckedOut extends Head {
  /** URL from which the repository was cloned, according to its configuration. */
  readonly origin?: string | undefined;
}

/**
 * A rule for finding the commit into which a change would be merged. `branch` is the name of the branch to show in
 * messages.
 */
export type BaseRule =
  | { readonly kind: 'none'; readonly why: NoBase }
  /** The base is the first parent of `of`, the merge commit that GitHub created and the run checked out. */
  | { readonly kind: 'merge-parent'; readonly of: string; readonly branch: string }
  | { readonly kind: 'branch-tip'; readonly branch: string }
  | {
      readonly kind: 'commit';
      readonly commit: string;
      readonly branch: string;
      /** True if a merge queue created the checked-out commit on top of the base. */
      readonly isParent?: boolean;
    };

/**
 * The reason why a run has no base: it is not for a pull request, or it checked out the base itself or an unrelated
 * repository.
 */
type NoBase = 'not-a-change' | 'base-checked-out' | 'other-repository';

/**
 * Returns the rule for finding the base of a run. The rule depends on the event and on the checked-out commit. The
 * author of a pull request controls every commit on its branch. However, the author does not control the base branch,
 * or the commits that GitHub created.
 *
 * @param head Undefined if there is no repository, for example after a download through the API.
 */
export function findBase(run: ProposingRun, head: CheckedOut | undefined): BaseRule {
  const payload = isObject(run.payload) ? run.payload : {};
  const change = changeOf(run, payload);
  if (change === undefined) return { kind: 'none', why: 'not-a-change' };
  const { base, headSha, headRepository } = change;
  const isOwn = head?.commit === undefined || [run.sha, headSha].includes(head.commit);
  const own = change.isOfAnyFork === true ? undefined : [run.repository, headRepository];
  if (!isOwn && own !== undefined && isOther(head, own, run.serverUrl)) {
    return { kind: 'none', why: 'other-repository' };
  }
  if (change.isRunByBase && head?.commit !== undefined && head.commit === run.sha) {
    return { kind: 'none', why: 'base-checked-out' };
  }
  const isMerge = change.merge === run.sha && (head?.commit ?? run.sha) === run.sha;
  return isMerge ? { kind: 'merge-parent', of: run.sha, branch: base.branch } : base;
}

interface ProposedChange {
  /** The rule for finding the base if the checked-out commit is not a merge commit by GitHub. */
  readonly base: Exclude<BaseRule, { readonly kind: 'none' | 'merge-parent' }>;
  readonly headSha: string | undefined;
  readonly headRepository: string | undefined;
  /** True if the change could come from any fork, because its repository is unknown. */
  readonly isOfAnyFork?: boolean;
  /** The commit of the run, if GitHub created it to merge the pull request. */
  readonly merge?: string | undefined;
  /** True if the commit of the run is part of the base. */
  readonly isRunByBase: boolean;
}

function changeOf(run: ProposingRun, payload: JsonObject): ProposedChange | undefined {
  const pullRequest = objectAt(payload, 'pull_request');
  if (run.eventName === 'merge_group') return inQueue(objectAt(payload, 'merge_group') ?? {}, run);
  if (run.eventName.startsWith('pull_request')) return ofPullRequest(pullRequest ?? {}, run);
  const queued = run.eventName === 'push' ? QUEUE.exec(run.ref) : null;
  if (queued !== null) return pushedToQueue(queued, run);
  return afterwards(run, payload);
}

/**
 * Matches the branch of a merge queue entry, for which GitHub also creates a push event. Captures the target branch and
 * the commit before the entry.
 */
const QUEUE = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-([0-9a-f]+)$/;

function pushedToQueue(
  [, branch = '', sha = '']: RegExpExecArray,
  run: ProposingRun,
): ProposedChange {
  const base = isObjectId(sha)
    ? ({ kind: 'commit', commit: sha, branch, isParent: true } as const)
    : ({ kind: 'branch-tip', branch } as const);
  return { base, headSha: run.sha, headRepository: run.repository, isRunByBase: false };
}

/**
 * Returns the change for a merge queue entry. Its base is the commit in the payload, which precedes the entry. This is
 * not necessarily a parent of the checked-out commit, because a queue can squash and rebase.
 */
function inQueue(group: JsonObject, run: ProposingRun): ProposedChange {
  const headSha = stringAt(group, 'head_sha');
  const branch = (stringAt(group, 'base_ref') ?? '').replace(/^refs\/heads\//, '');
  const commit = stringAt(group, 'base_sha');
  const base =
    commit === undefined
      ? ({ kind: 'branch-tip', branch } as const)
      : ({ kind: 'commit', commit, branch, isParent: true } as const);
  return { base, headSha, headRepository: run.repository, isRunByBase: false };
}

function ofPullRequest(pullRequest: JsonObject, run: ProposingRun): ProposedChange | undefined {
  const { number, merged } = pullRequest;
  const head = objectAt(pullRequest, 'head') ?? {};
  const branch = stringAt(objectAt(pullRequest, 'base') ?? {}, 'ref') ?? '';
  const isMergeRef = run.eventName === 'pull_request' && run.ref === `refs/pull/${number}/merge`;
  return {
    base: { kind: 'branch-tip', branch },
    headSha: stringAt(head, 'sha'),
    headRepository: stringAt(objectAt(head, 'repo') ?? {}, 'full_name'),
    merge: isMergeRef ? run.sha : undefined,
    // After the merge, the run belongs to the base branch.
    isRunByBase:
      run.eventName === 'pull_request_target' ||
      (merged === true && run.ref === `refs/heads/${branch}`),
  };
}

/**
 * Returns the change for an event that starts a workflow on the default branch. The workflow can still check out a pull
 * request. Examples are a comment on a pull request, and the completion of another workflow.
 */
function afterwards(run: ProposingRun, payload: JsonObject): ProposedChange | undefined {
  const previous = objectAt(payload, 'workflow_run') ?? {};
  const isAfterRun =
    run.eventName === 'workflow_run' && stringAt(previous, 'event')?.startsWith('pull_request');
  const issue = objectAt(payload, 'issue') ?? {};
  const isByComment =
    run.eventName === 'issue_comment' && objectAt(issue, 'pull_request') !== undefined;
  if (isAfterRun !== true && !isByComment) return undefined;
  return {
    base: { kind: 'commit', commit: run.sha, branch: run.ref.replace(/^refs\/heads\//, '') },
    headSha: stringAt(previous, 'head_sha'),
    headRepository: stringAt(objectAt(previous, 'head_repository') ?? {}, 'full_name'),
    isOfAnyFork: isByComment,
    isRunByBase: true,
  };
}

/** Returns true if the checkout is certainly from another repository. */
function isOther(
  { origin }: CheckedOut = {},
  own: readonly (string | undefined)[],
  serverUrl: string,
): boolean {
  const found = origin === undefined ? undefined : repositoryAt(origin, serverUrl);
  return found !== undefined && !own.some((each) => each?.toLowerCase() === found.toLowerCase());
}
