import { messageWithFix } from '../../errors/describe.ts';
import { RemoteError, UserError } from '../../errors/errors.ts';
import { createDeploymentRecord, createStorageRecord } from '../../github/artifact-metadata.ts';
import type { GitHub } from '../../github/open-github.ts';
import { isEnterpriseServer } from '../../github/server.ts';
import type { GitHubAccess } from '../../host/github-access.ts';
import type { Log } from '../../host/log.ts';
import { isLoopback } from '../../net/redirect.ts';
import { countNoun } from '../../text/count.ts';
import { githubOf, repositoryFacts } from '../clients/github-repository.ts';
import type { ResolvedSubject } from '../subjects/resolved-subject.ts';

/** The deployment of the verified images. */
export interface DeploymentChoice {
  readonly environment: string;
  /** Name of the deployment. If undefined, the name is derived from the image repository. */
  readonly name: string | undefined;
}

/** An image in a registry that other machines can access. */
interface LinkedImage {
  readonly name: string;
  readonly digest: string;
  readonly registryUrl: string;
  readonly repository: string;
}

/**
 * Adds a storage record for each image to the linked artifacts on GitHub. If GitHub rejects a record, a notice explains
 * why, and the run continues.
 */
export async function recordStorage(
  targets: readonly ResolvedSubject[],
  access: GitHubAccess,
  log: Log,
): Promise<void> {
  const images = targets.flatMap(linkedImage);
  await recordAll('storage record', images, { access, log }, createStorageRecord);
}

/**
 * Adds a deployment record for each image that the user named. The images in a multi-platform image get no record,
 * because only the whole is deployed.
 */
export async function recordDeployments(
  targets: readonly ResolvedSubject[],
  { environment, name: given }: DeploymentChoice,
  access: GitHubAccess,
  log: Log,
): Promise<void> {
  const images = targets.filter(({ platform }) => platform === undefined).flatMap(linkedImage);
  const records = images.map(({ name, digest, repository }) => {
    const own = repository.replaceAll('/', '-');
    // GitHub keeps one record per name, so two images must not have the same name.
    const shared = given !== undefined && images.length > 1 ? `${given}-${own}` : given;
    return { name, digest, environment, deployment: shared ?? own };
  });
  await recordAll('deployment record', records, { access, log }, createDeploymentRecord);
}

/**
 * Returns a list with the image. Returns an empty list for a file, and for an image that other machines cannot access,
 * such as an image in an OCI layout.
 */
function linkedImage({ subject, place }: ResolvedSubject): readonly LinkedImage[] {
  const { name, digest } = subject;
  const slash = name.indexOf('/');
  const registryUrl = `https://${name.slice(0, slash)}`;
  if (place?.store.kind !== 'registry' || isLoopback(new URL(registryUrl).hostname)) return [];
  return [{ name, digest, registryUrl, repository: name.slice(slash + 1) }];
}

type Create<T> = (github: GitHub, repository: string, record: T) => Promise<number>;

/**
 * Creates the records one after another. Stops at the first failure, because the remaining records would fail for the
 * same reason.
 */
async function recordAll<T>(
  noun: string,
  records: readonly T[],
  { access, log }: { readonly access: GitHubAccess; readonly log: Log },
  create: Create<T>,
): Promise<void> {
  try {
    if (records.length === 0) throw noImages(noun);
    const { github, repository } = await organizationOf(access);
    let created = 0;
    for (const record of records) created += await create(github, repository, record);
    log.info(`Created ${countNoun(created, noun)} in the organization’s linked artifacts.`);
  } catch (error) {
    if (!(error instanceof RemoteError || error instanceof UserError)) throw error;
    log.annotate('notice', `No ${noun} was created: ${messageWithFix(error)}`);
  }
}

/**
 * Returns a GitHub client, and the repository of the run, which must belong to an organization.
 *
 * @throws {UserError} if it belongs to a user, or is on GitHub Enterprise Server.
 */
async function organizationOf(access: GitHubAccess) {
  const serverUrl = access.context?.serverUrl;
  if (serverUrl !== undefined && isEnterpriseServer(serverUrl)) {
    throw unavailable(`${serverUrl} runs GitHub Enterprise Server.`);
  }
  const opened = await githubOf(access);
  const { isUserOwned } = await repositoryFacts(access);
  if (isUserOwned) throw unavailable('only organizations have linked artifacts.');
  return opened;
}

function unavailable(message: string): UserError {
  return new UserError('not-supported', message, 'Remove the input that requests the record.');
}

function noImages(noun: string): UserError {
  return new UserError(
    'not-supported',
    'none of the subjects is an image in a registry that GitHub can reach.',
    `First push the image to a registry, or do not request a ${noun}.`,
  );
}
