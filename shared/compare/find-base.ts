import { isObjectId } from '../git/object-id.ts';
import type { Head } from '../git/read-head.ts';
import { isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import { repositoryAt } from './repository-address.ts';

/** What is needed of the run's context. */
export interface ProposingRun {
  /** `owner/name`. */
  readonly repository: string;
  readonly sha: string;
  readonly ref: string;
  readonly eventName: string;
  readonly payload: unknown;
  readonly serverUrl: string;
}

/** What is known of the folder that was checked out. */
export interface CheckedOut extends Head {
  /** Where it was cloned from, as its configuration has it. */
  readonly origin?: string | undefined;
}

/** Where the commit stands that a proposed change would be merged into. `branch` is its name, for people. */
export type BaseRule =
  | { readonly kind: 'none'; readonly why: NoBase }
  /** The first parent of the merge that GitHub made and the run checked out. */
  | { readonly kind: 'merge-parent'; readonly of: string; readonly branch: string }
  | { readonly kind: 'branch-tip'; readonly branch: string }
  | { readonly kind: 'commit'; readonly commit: string; readonly branch: string };

/** Nothing is proposed; what is proposed is not what was checked out; it is of a repository that is not proposed to. */
type NoBase = 'not-a-change' | 'base-checked-out' | 'other-repository';

/**
 * Tells where the base of a run is, by what was checked out and not by the event alone: the author of a pull request
 * has every commit of the branch in hand, and only a commit that GitHub made, or the base branch itself, is not theirs.
 *
 * @param head Undefined where there is no repository, as after a download by the API.
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

/** A change that is proposed to a branch. */
interface ProposedChange {
  /** Where its base is, whatever was checked out. */
  readonly base: Exclude<BaseRule, { readonly kind: 'none' | 'merge-parent' }>;
  readonly headSha: string | undefined;
  readonly headRepository: string | undefined;
  /** Whether nothing tells where the change comes from. */
  readonly isOfAnyFork?: boolean;
  /** The commit of the run, where it is a merge that GitHub made. */
  readonly merge?: string | undefined;
  /** Whether the commit of the run is one of the base. */
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

/** A merge queue pushes too: the branch has the name of the one that it is for, and the commit before this entry. */
const QUEUE = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-([0-9a-f]+)$/;

function pushedToQueue(
  [, branch = '', sha = '']: RegExpExecArray,
  run: ProposingRun,
): ProposedChange {
  const base = isObjectId(sha)
    ? ({ kind: 'commit', commit: sha, branch } as const)
    : ({ kind: 'branch-tip', branch } as const);
  return { base, headSha: run.sha, headRepository: run.repository, isRunByBase: false };
}

/** The payload of a merge queue names the commit before this entry: a queue may squash and rebase. */
function inQueue(group: JsonObject, run: ProposingRun): ProposedChange {
  const headSha = stringAt(group, 'head_sha');
  const branch = (stringAt(group, 'base_ref') ?? '').replace(/^refs\/heads\//, '');
  const commit = stringAt(group, 'base_sha');
  const base =
    commit === undefined
      ? ({ kind: 'branch-tip', branch } as const)
      : ({ kind: 'commit', commit, branch } as const);
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
    // Once merged, the run is one of the base branch.
    isRunByBase:
      run.eventName === 'pull_request_target' ||
      (merged === true && run.ref === `refs/heads/${branch}`),
  };
}

/** Runs of the default branch that may check out a pull request: after its own run, or by a comment on it. */
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

/** Whether what was checked out is surely of another repository, which the workflow chose. */
function isOther(
  { origin }: CheckedOut = {},
  own: readonly (string | undefined)[],
  serverUrl: string,
): boolean {
  const found = origin === undefined ? undefined : repositoryAt(origin, serverUrl);
  return found !== undefined && !own.some((each) => each?.toLowerCase() === found.toLowerCase());
}
