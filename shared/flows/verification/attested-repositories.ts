import { UserError } from '../../errors/errors.ts';
import type { RunContext } from '../../host/run-context.ts';
import type { PolicyIdentity, VerifyPolicy } from '../../model/verify-policy.ts';
import { isSignedByGitHub } from '../../policy/release-signer.ts';

/**
 * Maximum number of repositories to search for a subject's attestations. Each repository needs at least one request.
 */
const MAX_REPOSITORIES = 20;

/**
 * Returns the repositories that can contain GitHub attestations for a subject. These are the run's repository, the
 * repositories of required releases, and all source repositories that the policy requires. The last are needed because
 * a deployment verifies images that were built elsewhere.
 *
 * @returns Names in the form `owner/name`, without duplicates.
 * @throws {UserError} `not-supported` if there are too many.
 */
export function attestedRepositories(
  { identities, evidence }: Pick<VerifyPolicy, 'identities' | 'evidence'>,
  { repository, serverUrl }: Pick<RunContext, 'repository' | 'serverUrl'>,
): readonly string[] {
  const found = new Map([[repository.toLowerCase(), repository]]);
  const released = evidence.filter(isSignedByGitHub).flatMap(({ source }) => source ?? []);
  for (const url of [...identities.flatMap(sourceOf), ...released]) {
    const name = repositoryAt(url, serverUrl);
    if (name !== undefined) found.set(name.toLowerCase(), name);
  }
  if (found.size > MAX_REPOSITORIES) throw tooMany(found.size);
  return [...found.values()];
}

/**
 * Returns a list with the URL of the source repository that the policy requires for a signer. Returns an empty list if
 * the policy does not require one specific repository.
 */
function sourceOf(identity: PolicyIdentity): readonly string[] {
  const rule = identity.kind === 'certificate' ? identity.claims['sourceRepository'] : undefined;
  return rule !== undefined && 'exact' in rule ? [rule.exact] : [];
}

/**
 * Returns `o/r` for `https://github.com/o/r`. Returns undefined for a repository on another server, because the token
 * must not be sent there.
 */
function repositoryAt(url: string, serverUrl: string): string | undefined {
  if (!url.startsWith(`${serverUrl}/`)) return undefined;
  const name = url.slice(serverUrl.length + 1);
  return /^[\w.-]+\/[\w.-]+$/.test(name) && !/(?:^|\/)\.{1,2}$/.test(name) ? name : undefined;
}

function tooMany(count: number): UserError {
  return new UserError(
    'not-supported',
    `The policy needs GitHub attestations from ${count} repositories, but at most ${MAX_REPOSITORIES} are supported.`,
    'Split the policy, and use a separate step for each part.',
  );
}
