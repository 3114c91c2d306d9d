import { RemoteError } from '../errors/errors.ts';
import type { PullRequest } from './pull-request.ts';

/** Reason why Assay does not write to a pull request from a fork or from Dependabot. */
export const READ_ONLY =
  'the token is read-only in pull requests from forks and Dependabot. See the job summary instead.';

/**
 * Returns true if GitHub refused a request because the token is read-only. In that case, changes to the workflow do not
 * help. The event alone does not show whether the token is read-only. A private repository can allow forks to write,
 * and `permissions:` can allow Dependabot to write.
 */
export function isReadOnlyToken(error: unknown, pullRequest: PullRequest | undefined): boolean {
  const isForbidden = error instanceof RemoteError && error.code === 'forbidden';
  return isForbidden && pullRequest?.isMaybeReadOnly === true;
}
