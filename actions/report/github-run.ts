import { RemoteError, UserError } from '../../shared/errors/errors.ts';
import type { GitHub } from '../../shared/github/open-github.ts';
import type { PullRequest } from '../../shared/github/pull-request.ts';
import type { Host, RunContext } from '../../shared/host/host.ts';

/** A run at GitHub, and the pull request that it is about. */
export interface GitHubRun {
  readonly github: GitHub;
  readonly token: string;
  readonly context: RunContext;
  readonly pullRequest: PullRequest | undefined;
  readonly host: Host;
}

/** Why nothing is written for a pull request of a fork or of Dependabot. */
export const READ_ONLY =
  'the token of a fork’s or Dependabot’s pull request can only read. See the job summary instead.';

/**
 * Whether GitHub refused what the workflow cannot allow. It is asked and not assumed: a private repository may let
 * forks write, and `permissions:` may let Dependabot.
 */
export function isReadOnlyToken(error: unknown, pullRequest: PullRequest | undefined): boolean {
  const isForbidden = error instanceof RemoteError && error.code === 'forbidden';
  return isForbidden && pullRequest?.isMaybeReadOnly === true;
}

/** The runner always gives one; a `run:` step has none unless it is put into its environment. */
export function requireToken(token: string): void {
  if (token !== '') return;
  throw new UserError(
    'input-missing',
    'There is no token to speak to GitHub with.',
    'Give `github-token`, or set `comment: never` and leave `upload-sarif` out.',
  );
}
