import { RemoteError, UserError } from '../../shared/errors/errors.ts';
import type { GitHub } from '../../shared/github/open-github.ts';
import type { PullRequest } from '../../shared/github/pull-request.ts';
import type { Host } from '../../shared/host/host.ts';
import type { RunContext } from '../../shared/host/run-context.ts';

/** A run on GitHub and its pull request. */
export interface GitHubRun {
  readonly github: GitHub;
  readonly token: string;
  readonly context: RunContext;
  readonly pullRequest: PullRequest | undefined;
  readonly host: Host;
}

/** Reason why Assay writes nothing to a pull request from a fork or from Dependabot. */
export const READ_ONLY =
  'the token is read-only in pull requests from forks and Dependabot. See the job summary instead.';

/**
 * Returns true if GitHub refused a request that the workflow cannot allow. The response determines the result, and
 * not the event, because a private repository can allow forks to write, and `permissions:` can allow Dependabot to
 * write.
 */
export function isReadOnlyToken(error: unknown, pullRequest: PullRequest | undefined): boolean {
  const isForbidden = error instanceof RemoteError && error.code === 'forbidden';
  return isForbidden && pullRequest?.isMaybeReadOnly === true;
}

/** An action always receives a token. A `run:` step has a token only if its environment contains a token. */
export function requireToken(token: string): void {
  if (token !== '') return;
  throw new UserError(
    'input-missing',
    'No GitHub token is available.',
    'Set `github-token`, or set `comment: never` and remove `upload-sarif` and `check-run`.',
  );
}
