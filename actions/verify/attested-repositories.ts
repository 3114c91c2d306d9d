import { UserError } from '../../shared/errors/errors.ts';
import type { RunContext } from '../../shared/host/host.ts';
import type { PolicyIdentity } from '../../shared/model/verify-policy.ts';

/** Repositories that are asked for each subject: each is at least one request. */
const MAX_REPOSITORIES = 20;

/**
 * Repositories whose attestations GitHub may have of a subject: that of the run, and every one whose run must have
 * signed. A deployment verifies what other repositories have built.
 *
 * @returns `owner/name`, each once.
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

/** `o/r` of `https://github.com/o/r`; undefined for one of another server, which this token must not reach. */
function repositoryAt(url: string, serverUrl: string): string | undefined {
  if (!url.startsWith(`${serverUrl}/`)) return undefined;
  const name = url.slice(serverUrl.length + 1);
  return /^[\w.-]+\/[\w.-]+$/.test(name) && !/(?:^|\/)\.{1,2}$/.test(name) ? name : undefined;
}

function tooMany(count: number): UserError {
  return new UserError(
    'not-supported',
    `GitHub’s attestations of ${count} repositories are too many: at most ${MAX_REPOSITORIES} are asked.`,
    'Use a step, and a policy, for each part of them.',
  );
}
