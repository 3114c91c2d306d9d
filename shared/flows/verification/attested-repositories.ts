import { UserError } from '../../errors/errors.ts';
import type { RunContext } from '../../host/run-context.ts';
import type { PolicyIdentity } from '../../model/verify-policy.ts';

/** Maximum number of repositories to query for each subject. Each repository needs at least one request. */
const MAX_REPOSITORIES = 20;

/**
 * Returns the repositories that can have GitHub attestations of a subject. These are the repository of the run and
 * every required source repository, because a deployment verifies images that were built in other repositories.
 *
 * @returns Names in the form `owner/name`, without duplicates.
 * @throws {UserError} `not-supported` when there are too many.
 */
export function attestedRepositories(
  identities: readonly PolicyIdentity[],
  { repository, serverUrl }: Pick<RunContext, 'repository' | 'serverUrl'>,
): readonly string[] {
  const found = new Map([[repository.toLowerCase(), repository]]);
  for (const identity of identities) {
    const rule = identity.kind === 'certificate' ? identity.claims['sourceRepository'] : undefined;
    if (rule === undefined || !('exact' in rule)) continue;
    const name = repositoryAt(rule.exact, serverUrl);
    if (name !== undefined) found.set(name.toLowerCase(), name);
  }
  if (found.size > MAX_REPOSITORIES) throw tooMany(found.size);
  return [...found.values()];
}

/**
 * Returns `o/r` for `https://github.com/o/r`. Returns undefined for another server, because the token must not be sent
 * to another server.
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
    'Split the policy into parts, and use one step for each part.',
  );
}
