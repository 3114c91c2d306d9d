import type { Network } from '../net/network.ts';
import type { Host } from './host.ts';
import { networkOf } from './network.ts';
import type { RunContext } from './run-context.ts';

/** A run's access to GitHub. */
export interface GitHubAccess {
  /** Data about the workflow run. Undefined outside a workflow. */
  readonly context: RunContext | undefined;
  /** Token for the GitHub API. Empty if the run has no token. */
  readonly token: string;
  readonly network: Network;
  /** ID that marks all of a job's requests in GitHub's logs. */
  readonly orchestrationId: string | undefined;
}

/**
 * Returns the run's access to GitHub. The token comes from the input `github-token`, or otherwise from the environment.
 */
export function githubAccess(host: Host): GitHubAccess {
  const { context, env } = host;
  return {
    context,
    token: host.input('github-token') || (env['GITHUB_TOKEN'] ?? ''),
    network: networkOf(host),
    orchestrationId: env['ACTIONS_ORCHESTRATION_ID'],
  };
}
