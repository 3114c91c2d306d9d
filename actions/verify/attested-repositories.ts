import { UserError } from '../../shared/errors/errors.ts';
import type { RunContext } from '../../shared/host/run-context.ts';
import type { PolicyIdentity } from '../../shared/model/verify-policy.ts';

/** Maximum number of repositories queried for each subject. Each needs at least one request. */
const MAX_REPOSITORIES = 20;

/**
 * Returns the repositories that may have GitHub attestations of a subject: the repository of the run, and every
 * required source repository. A deployment verifies what other repositories have built.
 *
 * @returns `owner/name`, without duplicates.
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

/** Returns `o/r` for `https://github.com/o/r`. Undefined for another server, because the token must not reach it. */
function repositoryAt(url: string, serverUrl: string): string | undefined {
  if (!url.startsWith(`${serverUrl}/`)) return undefined;
  const name = url.slice(serverUrl.length + 1);
  return /^[\w.-]+\/[\w.-]+$/.test(name) && !/(?:^|\/)\.{1,2}$/.test(name) ? name : undefined;
}

function tooMany(count: number): UserError {
  return new UserError(
    'not-supported',
    `GitHub attestations of ${count} repositories needed; at most ${MAX_REPOSITORIES} are supported.`,
    'Split the policy, and use one step for each part.',
  );
}
