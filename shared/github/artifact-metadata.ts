import { callGitHub, type Need } from './call.ts';
import type { GitHub } from './open-github.ts';
import { repositoryOf } from './open-github.ts';

/** A record of an artifact in a registry. */
export interface StorageRecord {
  readonly name: string;
  readonly digest: string;
  /** Base URL of the registry, such as `https://ghcr.io`. */
  readonly registryUrl: string;
  /** Name of the repository in the registry. */
  readonly repository: string;
}

/** A record of an artifact that runs in an environment. It replaces an earlier record for the same deployment. */
export interface DeploymentRecord {
  readonly name: string;
  readonly digest: string;
  readonly environment: string;
  /** Name of the deployment, which is unique in the environment. */
  readonly deployment: string;
}

const PERMISSIONS = ['artifact-metadata: write'];

/**
 * Adds a storage record to the linked artifacts of the organization that owns the repository. Returns the number of
 * records that GitHub created.
 *
 * @throws {RemoteError} with the missing permission.
 * @see https://docs.github.com/rest/orgs/artifact-metadata#create-artifact-metadata-storage-record
 */
export async function createStorageRecord(
  github: GitHub,
  repository: string,
  record: StorageRecord,
): Promise<number> {
  const need: Need = { what: 'create a storage record', permissions: PERMISSIONS };
  const { owner, repo } = repositoryOf(repository);
  const { data } = await callGitHub(need, () =>
    github.octokit.request('POST /orgs/{org}/artifacts/metadata/storage-record', {
      org: owner,
      name: record.name,
      digest: record.digest,
      registry_url: record.registryUrl,
      repository: record.repository,
      status: 'active',
      // GitHub uses this name only if it does not have a provenance attestation for the artifact.
      github_repository: repo,
    }),
  );
  return data.total_count;
}

/**
 * Adds or replaces a deployment record in the linked artifacts of the organization that owns the repository. Returns
 * the number of records that GitHub created.
 *
 * @throws {RemoteError} with the missing permission.
 * @see https://docs.github.com/rest/orgs/artifact-metadata#create-an-artifact-deployment-record
 */
export async function createDeploymentRecord(
  github: GitHub,
  repository: string,
  record: DeploymentRecord,
): Promise<number> {
  const need: Need = { what: 'create a deployment record', permissions: PERMISSIONS };
  const { owner, repo } = repositoryOf(repository);
  const { data } = await callGitHub(need, () =>
    github.octokit.request('POST /orgs/{org}/artifacts/metadata/deployment-record', {
      org: owner,
      name: record.name,
      digest: record.digest,
      status: 'deployed',
      logical_environment: record.environment,
      deployment_name: record.deployment,
      github_repository: repo,
    }),
  );
  return data.total_count;
}
