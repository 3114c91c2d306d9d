import { isObject, objectAt, stringAt } from '../json/guards.ts';
import { callGitHub } from './call.ts';
import { type GitHub, repositoryOf } from './open-github.ts';

/** Its runs get a token that can only read, unless `permissions:` name what it may write. */
const DEPENDABOT = 'dependabot[bot]';

export interface PullRequest {
  readonly number: number;
  /** Full hash of the newest commit of the branch, which alerts and checks belong to. */
  readonly headSha: string;
  /** Whether the job's token can only read, whatever the workflow says. */
  readonly isReadOnly: boolean;
  readonly isByDependabot: boolean;
}

/** What is needed of the run's context. */
export interface RunOfEvent {
  readonly repository: string;
  readonly eventName: string;
  readonly payload: unknown;
}

/**
 * The pull request that a run is about; undefined when it is about none. Its number comes from the event
 * or, after `workflow_run`, from GitHub by the head commit: never from a file or an artifact, which the
 * author of a fork could have written.
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
  const user = objectAt(pullRequest, 'user');
  const isByDependabot = user !== undefined && stringAt(user, 'login') === DEPENDABOT;
  const isOutside = headRepository(head) !== run.repository;
  // pull_request_target runs with the base's token.
  const isReadOnly = run.eventName !== 'pull_request_target' && isOutside;
  return { number, headSha, isReadOnly, isByDependabot };
}

function headRepository(head: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const repository = head === undefined ? undefined : objectAt(head, 'repo');
  return repository === undefined ? undefined : stringAt(repository, 'full_name');
}

/** `workflow_run.pull_requests` is empty for forks, so GitHub is asked which open one has the commit. */
async function fromWorkflowRun(
  github: GitHub,
  previous: Readonly<Record<string, unknown>>,
  run: RunOfEvent,
): Promise<PullRequest | undefined> {
  const headSha = stringAt(previous, 'head_sha');
  if (stringAt(previous, 'event') !== 'pull_request' || headSha === undefined) return undefined;
  const candidates = await pullRequestsWith(github, run.repository, headSha);
  // Several branches may stand at one commit: the branch that ran tells them apart.
  const branch = stringAt(previous, 'head_branch');
  const repository = objectAt(previous, 'head_repository');
  const from = repository === undefined ? undefined : stringAt(repository, 'full_name');
  const matching = candidates.filter(
    (each) => each.headSha === headSha && each.branch === branch && each.repository === from,
  );
  const [only, ...others] = matching;
  return only === undefined || others.length > 0
    ? undefined
    : { number: only.number, headSha, isReadOnly: false, isByDependabot: false };
}

interface OpenPullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly branch: string;
  readonly repository: string | undefined;
}

async function pullRequestsWith(
  github: GitHub,
  repository: string,
  sha: string,
): Promise<readonly OpenPullRequest[]> {
  const need = {
    what: `find the pull request of commit ${sha.slice(0, 7)}`,
    permissions: ['pull-requests: read', 'contents: read'],
  };
  const { data } = await callGitHub(need, () =>
    github.octokit.rest.repos.listPullRequestsAssociatedWithCommit({
      ...repositoryOf(repository),
      commit_sha: sha,
      per_page: 100,
    }),
  );
  return data
    .filter(({ state }) => state === 'open')
    .map(({ number, head }) => ({
      number,
      headSha: head.sha,
      branch: head.ref,
      repository: head.repo?.full_name,
    }));
}

function isNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}
