import { RemoteError, UserError } from '../../errors/errors.ts';
import type { GitHub } from '../../github/open-github.ts';
import type { RepositoryFacts } from '../../github/repository.ts';
import type { GitHubAccess } from '../../host/github-access.ts';

/**
 * Returns a GitHub client, and the run's repository. Importing the client code is slow, so it is imported only when
 * needed.
 *
 * @throws {UserError} `not-supported` outside a workflow run or without a token.
 */
export async function githubOf(
  access: GitHubAccess,
): Promise<{ readonly github: GitHub; readonly repository: string }> {
  const { context, token, network, orchestrationId } = access;
  if (context === undefined || token === '') {
    throw new UserError(
      'not-supported',
      'GitHub’s API requires a workflow run and a token.',
      'Run Assay in a workflow, and set `github-token`. To sign without GitHub, remove `github` and `release`, and set `instance`.',
    );
  }
  const { repository, apiUrl } = context;
  const { openGitHub } = await import('../../github/open-github.ts');
  return { github: openGitHub({ token, apiUrl, network, orchestrationId }), repository };
}

/**
 * Reads the visibility and the owner of the run’s repository from GitHub.
 *
 * @throws {RemoteError | UserError} with a fix that suggests an alternative.
 */
export async function repositoryFacts(access: GitHubAccess): Promise<RepositoryFacts> {
  const { github, repository } = await githubOf(access);
  const { readRepository } = await import('../../github/repository.ts');
  try {
    return await readRepository(github, repository);
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    const message = `The visibility of ${repository} could not be read: ${error.message}`;
    const fix = 'Set `instance`, or set a `github-token` that can read the repository.';
    throw new RemoteError(error.code, message, error.call, { cause: error, fix });
  }
}

/**
 * Returns the trust domain that GitHub uses for the tenant of the run.
 *
 * @throws {RemoteError | UserError} with a fix that suggests an alternative.
 */
export async function trustDomainOf(access: GitHubAccess): Promise<string> {
  const { github } = await githubOf(access);
  const { readTrustDomain } = await import('../../github/trust-domain.ts');
  return await readTrustDomain(github);
}
