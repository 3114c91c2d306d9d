import { RemoteError, UserError } from '../../errors/errors.ts';
import { isEnterpriseServer } from '../../github/server.ts';
import type { GitHubAccess } from '../../host/github-access.ts';
import { githubOf, repositoryFacts } from '../clients/github-repository.ts';
import { missingPermission, type SigningPlan } from './missing-permission.ts';

/**
 * Checks that GitHub accepts attestations, which depends on the repository and the plan. Otherwise, the run would fail
 * only after signing, during the upload.
 *
 * @throws {UserError} with the lines to add to the workflow, or with the alternatives.
 */
export async function requireAttestations(plan: SigningPlan, access: GitHubAccess): Promise<void> {
  const serverUrl = access.context?.serverUrl;
  if (serverUrl !== undefined && isEnterpriseServer(serverUrl)) {
    throw noAttestations(`${serverUrl} runs GitHub Enterprise Server`);
  }
  const { visibility, isUserOwned } = await repositoryFacts(access);
  if (visibility !== 'public' && isUserOwned) {
    throw noAttestations(
      'GitHub does not store attestations for private repositories that belong to personal accounts',
    );
  }
  const { github, repository } = await githubOf(access);
  const { attestationsRefusal } = await import('../../github/attestations.ts');
  const refusal = await permitted(plan, () => attestationsRefusal(github, repository));
  if (refusal !== undefined) throw noAttestations(refusal);
}

/**
 * Checks that the release exists and accepts files.
 *
 * @throws {UserError} with the lines to add to the workflow.
 */
export async function requireRelease(
  plan: SigningPlan,
  tag: string,
  access: GitHubAccess,
): Promise<void> {
  const { github, repository } = await githubOf(access);
  const { requireOpenRelease } = await import('../../github/release-assets.ts');
  await permitted(plan, () => requireOpenRelease(github, repository, tag));
}

/**
 * Calls `ask`. Converts an error about a missing permission into an error that lists every permission that the run
 * needs.
 */
async function permitted<T>(plan: SigningPlan, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const isRefused = error instanceof RemoteError && error.code === 'forbidden';
    throw isRefused ? missingPermission(error.message, plan) : error;
  }
}

function noAttestations(reason: string): UserError {
  return new UserError(
    'not-supported',
    `GitHub cannot store the attestations: ${reason}.`,
    'Remove `github`. Assay then stores the attestations alongside the image, in the step’s output files, or in the release if `release` is set.',
  );
}
