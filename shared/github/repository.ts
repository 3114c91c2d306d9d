import { callGitHub, type Need } from './call.ts';
import { type GitHub, repositoryOf } from './open-github.ts';

/** What decides where a repository's evidence may go. */
export interface RepositoryFacts {
  readonly visibility: 'public' | 'private' | 'internal';
  /** Whether a person owns it, and no organization. */
  readonly isUserOwned: boolean;
}

/**
 * What GitHub says of a repository now: an event's payload may lack it or be old. What it does not say
 * counts as private.
 */
export async function readRepository(github: GitHub, repository: string): Promise<RepositoryFacts> {
  const need: Need = { what: 'read the repository', permissions: [] };
  const { data } = await callGitHub(need, () =>
    github.octokit.rest.repos.get({ ...repositoryOf(repository) }),
  );
  return { visibility: visibilityOf(data), isUserOwned: data.owner.type === 'User' };
}

/** Both fields must agree: an old server knows `private` alone. */
function visibilityOf(data: {
  private: boolean;
  visibility?: string;
}): RepositoryFacts['visibility'] {
  if (data.private !== false) return data.visibility === 'internal' ? 'internal' : 'private';
  return data.visibility === undefined || data.visibility === 'public' ? 'public' : 'private';
}
