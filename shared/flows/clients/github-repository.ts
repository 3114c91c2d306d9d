import { RemoteError, UserError } from '../../errors/errors.ts';
import type { GitHub } from '../../github/open-github.ts';
import type { RepositoryFacts } from '../../github/repository.ts';
import type { Host } from '../../host/host.ts';
import { networkOf } from '../../host/network.ts';

/**
 * Returns a client for the repository of the run. The client is imported here because it loads more slowly than an
 * action.
 */
export async function githubOf(
  host: Host,
): Promise<{ readonly github: GitHub; readonly repository: string }> {
  const token = host.input('github-token') || (host.env['GITHUB_TOKEN'] ?? '');
  if (host.context === undefined || token === '') {
    throw new UserError(
      'not-supported',
      'GitHub is available only in a workflow with a token.',
      'Set `github-token`, run this in a workflow, or remove `github` and `release` and set `instance`.',
    );
  }
  const { repository, apiUrl } = host.context;
  const { openGitHub } = await import('../../github/open-github.ts');
  const orchestrationId = host.env['ACTIONS_ORCHESTRATION_ID'];
  const github = openGitHub({ token, apiUrl, network: networkOf(host), orchestrationId });
  return { github, repository };
}

/**
 * Reads the visibility and owner of the run’s repository from GitHub.
 *
 * @throws {RemoteError | UserError} with an alternative.
 */
export async function repositoryFacts(host: Host): Promise<RepositoryFacts> {
  const { github, repository } = await githubOf(host);
  const { readRepository } = await import('../../github/repository.ts');
  try {
    return await readRepository(github, repository);
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    const message = `The visibility of ${repository} could not be read: ${error.message}`;
    const fix = 'Set `instance`, or set a `github-token` that may read the repository.';
    throw new RemoteError(error.code, message, error.call, { cause: error, fix });
  }
}

/**
 * Returns the trust domain that GitHub uses for the tenant of the run.
 *
 * @throws {RemoteError | UserError} with an alternative.
 */
export async function trustDomainOf(host: Host): Promise<string> {
  const { github } = await githubOf(host);
  const { readTrustDomain } = await import('../../github/trust-domain.ts');
  return await readTrustDomain(github);
}
