import { isObject, objectAt, stringAt } from '../json/guards.ts';
import { callGitHub } from './call.ts';
import { type GitHub, repositoryOf } from './open-github.ts';

/** User name of Dependabot. Its runs get a read-only token unless `permissions:` grants more. */
const DEPENDABOT = 'dependabot[bot]';

export interface PullRequest {
  readonly number: number;
  /** Full hash of the newest commit of the branch. */
  readonly headSha: string;
  /**
   * Full hash of the newest test merge commit, which GitHub creates by merging the branch into the base. Undefined if
   * unknown.
   */
  readonly mergeSha?: string | undefined;
  /**
   * True if the job's token might be read-only, whatever permissions the workflow grants. This is the case for pull
   * requests from forks and from Dependabot.
   */
  readonly isMaybeReadOnly: boolean;
}

/** The properties of a run that determine its pull request. */
export interface RunOfEvent {
  readonly repository: string;
  readonly eventName: string;
  readonly payload: unknown;
}

/**
 * Returns a run's pull request. Returns undefined if the run does not have one. The pull request number comes from the
 * event. For a `workflow_run` event, GitHub is asked for the pull request by branch and head commit. The number is
 * never read from a file or an artifact, because the author of a fork could have written it.
 */
export async function pullRequestOf(
  github: GitHub,
  run: RunOfEvent,
): Promise<PullRequest | undefined> {
  if (!isObject(run.payload)) return undefined;
  const direct = objectAt(run.payload, 'pull_request');
  if (direct !== undefined) return fromEvent(direct, run);
  const previous = objectAt(run.payload, 'workflow_run');
  return previous === undefined ? undefined : await fromWorkflowRun(github, previous, run);
}

function fromEvent(
  pullRequest: Readonly<Record<string, unknown>>,
  run: RunOfEvent,
): PullRequest | undefined {
  const number = pullRequest['number'];
  const head = objectAt(pullRequest, 'head');
  const headSha = head === undefined ? undefined : stringAt(head, 'sha');
  if (!isNumber(number) || headSha === undefined) return undefined;
  const mergeSha = stringAt(pullRequest, 'merge_commit_sha');
  const user = objectAt(pullRequest, 'user');
  const isByDependabot = user !== undefined && stringAt(user, 'login') === DEPENDABOT;
  const isOutside = repositoryIn(head, 'repo') !== run.repository;
  // A pull_request_target event runs with the token of the base repository.
  const isFromFork = run.eventName !== 'pull_request_target' && isOutside;
  return { number, headSha, mergeSha, isMaybeReadOnly: isFromFork || isByDependabot };
}

function repositoryIn(
  parent: Readonly<Record<string, unknown>> | undefined,
  key: string,
): string | undefined {
  const repository = parent === undefined ? undefined : objectAt(parent, key);
  return repository === undefined ? undefined : stringAt(repository, 'full_name');
}

/**
 * Returns the triggering run's pull request. Searches by branch, because `workflow_run.pull_requests` is empty for
 * forks. A search by commit does not work, because the commit of a fork may exist only in the fork.
 */
async function fromWorkflowRun(
  github: GitHub,
  previous: Readonly<Record<string, unknown>>,
  run: RunOfEvent,
): Promise<PullRequest | undefined> {
  const headSha = stringAt(previous, 'head_sha');
  const branch = stringAt(previous, 'head_branch');
  const from = repositoryIn(previous, 'head_repository');
  if (stringAt(previous, 'event') !== 'pull_request') return undefined;
  if (headSha === undefined || branch === undefined || from === undefined) return undefined;
  const candidates = await openPullRequests(github, run.repository, { from, branch });
  const matching = candidates.filter(
    (each) => each.headSha === headSha && each.branch === branch && each.repository === from,
  );
  const [only, ...others] = matching;
  if (only === undefined || others.length > 0) return undefined;
  return { number: only.number, headSha, mergeSha: only.mergeSha, isMaybeReadOnly: false };
}

interface OpenPullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly mergeSha: string | undefined;
  readonly branch: string;
  readonly repository: string | undefined;
}

/**
 * Lists the pull requests from a branch. There can be several, for different bases. In this list, the API does not
 * distinguish between forks with the same owner.
 */
async function openPullRequests(
  github: GitHub,
  repository: string,
  { from, branch }: { readonly from: string; readonly branch: string },
): Promise<readonly OpenPullRequest[]> {
  const need = {
    what: `find the pull request of ${from}, branch ${branch.slice(0, 100)}`,
    permissions: ['pull-requests: read'],
  };
  const { data } = await callGitHub(need, () =>
    github.octokit.request('GET /repos/{owner}/{repo}/pulls', {
      ...repositoryOf(repository),
      state: 'open',
      head: `${repositoryOf(from).owner}:${branch}`,
      per_page: 100,
    }),
  );
  return data
    .filter(({ state }) => state === 'open')
    .map(({ number, head, merge_commit_sha }) => ({
      number,
      headSha: head.sha,
      mergeSha: merge_commit_sha ?? undefined,
      branch: head.ref,
      repository: head.repo?.full_name,
    }));
}

/** Returns true if the pull request has no commit after `headSha`. */
export async function isNewestCommit(
  github: GitHub,
  { number, headSha }: Pick<PullRequest, 'number' | 'headSha'>,
  repository: string,
): Promise<boolean> {
  const need = {
    what: `read the newest commit of pull request ${number}`,
    permissions: ['pull-requests: read'],
  };
  const { data } = await callGitHub(need, () =>
    github.octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
      ...repositoryOf(repository),
      pull_number: number,
    }),
  );
  return data.head.sha === headSha;
}

function isNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}
