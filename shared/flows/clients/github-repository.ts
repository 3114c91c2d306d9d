import { RemoteError, UserError } from '../../errors/errors.ts';
import type { GitHub } from '../../github/open-github.ts';
import type { RepositoryFacts } from '../../github/repository.ts';
import type { Host } from '../../host/host.ts';
import { networkOf } from '../../host/network.ts';

/** A client for the repository of the run. It is loaded here: it takes longer than an action to start. */
export async function githubOf(
  host: Host,
): Promise<{ readonly github: GitHub; readonly repository: string }> {
  const token = host.input('github-token') || (host.env['GITHUB_TOKEN'] ?? '');
  if (host.context === undefined || token === '') {
    throw new UserError(
      'not-supported',
      'GitHub can be asked and given evidence only in a workflow, with a token.',
      'Give `github-token`, run this in a workflow, or leave out `github` and `release` and name the `instance`.',
    );
  }
  const { repository, apiUrl } = host.context;
  const { openGitHub } = await import('../../github/open-github.ts');
  const orchestrationId = host.env['ACTIONS_ORCHESTRATION_ID'];
  const github = openGitHub({ token, apiUrl, network: networkOf(host), orchestrationId });
  return { github, repository };
}

/**
 * What GitHub says of the repository of the run.
 *
 * @throws {RemoteError | UserError} that says how to do without.
 */
export async function repositoryFacts(host: Host): Promise<RepositoryFacts> {
  const { github, repository } = await githubOf(host);
  const { readRepository } = await import('../../github/repository.ts');
  try {
    return await readRepository(github, repository);
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    const message = `Whether ${repository} is public could not be read: ${error.message}`;
    const fix =
      'Name the `instance` to sign with, or give a `github-token` that may read the repository.';
    throw new RemoteError(error.code, message, error.call, { cause: error, fix });
  }
}

/**
 * What GitHub calls the trust domain of the tenant that the run is in.
 *
 * @throws {RemoteError | UserError} that says how to do without.
 */
export async function trustDomainOf(host: Host): Promise<string> {
  const { github } = await githubOf(host);
  const { readTrustDomain } = await import('../../github/trust-domain.ts');
  return await readTrustDomain(github);
}
