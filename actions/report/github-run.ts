import { UserError } from '../../shared/errors/errors.ts';
import type { GitHub } from '../../shared/github/open-github.ts';
import type { PullRequest } from '../../shared/github/pull-request.ts';
import type { OwnCommit } from '../../shared/github/scanned-commit.ts';
import type { Host } from '../../shared/host/host.ts';
import type { RunContext } from '../../shared/host/run-context.ts';

/** A run on GitHub and its pull request. */
export interface GitHubRun {
  readonly github: GitHub;
  readonly token: string;
  readonly context: RunContext & Pick<OwnCommit, 'isReportingEarlier'>;
  readonly pullRequest: PullRequest | undefined;
  readonly host: Host;
}

/**
 * Throws an error if there is no token. An action always receives a token. A `run:` step has a token only if its
 * environment contains one.
 */
export function requireToken(token: string): void {
  if (token !== '') return;
  throw new UserError(
    'input-missing',
    'No GitHub token is available.',
    'Set `github-token`, or set `comment: never` and remove `upload-sarif` and `check-run`.',
  );
}
