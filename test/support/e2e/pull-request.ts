import { addPull, type GitHubState, type StoredPull } from '../github/state.ts';

/** Opens a pull request and returns the context that a run has. */
export function openPullRequest(
  state: GitHubState,
  pull: Partial<StoredPull> = {},
): { readonly event: unknown; readonly github: Readonly<Record<string, string>> } {
  const opened = addPull(state, pull);
  const { number, headSha, headRef, baseSha, baseRef } = opened;
  const event = {
    action: 'synchronize',
    number,
    pull_request: {
      number,
      user: { login: opened.author.login },
      head: { sha: headSha, ref: headRef, repo: { full_name: opened.headRepository } },
      base: { sha: baseSha, ref: baseRef, repo: { full_name: state.repository } },
    },
    repository: { full_name: state.repository },
  };
  const ref = `refs/pull/${number}/merge`;
  const github = {
    api_url: state.baseUrl,
    graphql_url: `${state.baseUrl}/graphql`,
    base_ref: baseRef,
    head_ref: headRef,
    event_name: 'pull_request',
    ref,
    ref_name: `${number}/merge`,
    repository: state.repository,
    workflow_ref: `${state.repository}/.github/workflows/container.yml@${ref}`,
  };
  return { event, github };
}

/** Returns the context that a `workflow_run` after the run of a pull request has. It runs on the default branch. */
export function afterPullRequest(
  state: GitHubState,
  { headSha, headRepository }: Pick<StoredPull, 'headSha' | 'headRepository'>,
  actor = 'octocat',
): { readonly event: unknown; readonly github: Readonly<Record<string, string>> } {
  const previous = {
    id: 41,
    name: 'Pull request',
    event: 'pull_request',
    conclusion: 'failure',
    actor: { login: actor },
    head_sha: headSha,
    head_branch: 'feature',
    head_repository: { full_name: headRepository },
    // GitHub lists no pull requests from forks here.
    pull_requests: [],
  };
  const event = {
    action: 'completed',
    workflow_run: previous,
    repository: { full_name: state.repository },
  };
  const ref = 'refs/heads/main';
  const github = {
    api_url: state.baseUrl,
    graphql_url: `${state.baseUrl}/graphql`,
    event_name: 'workflow_run',
    ref,
    ref_name: 'main',
    repository: state.repository,
    sha: 'd'.repeat(40),
    workflow_ref: `${state.repository}/.github/workflows/fork-comment.yml@${ref}`,
  };
  return { event, github };
}
