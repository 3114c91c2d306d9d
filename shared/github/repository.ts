import { callGitHub, type Need } from './call.ts';
import { type GitHub, repositoryOf } from './open-github.ts';

/** The properties of a repository that determine where its attestations can be stored. */
export interface RepositoryFacts {
  readonly visibility: 'public' | 'private' | 'internal';
  /** True if the owner is a user rather than an organization. */
  readonly isUserOwned: boolean;
}

/**
 * Reads the repository from GitHub, because the payload of an event can be incomplete or outdated. An unknown
 * visibility is treated as private.
 */
export async function readRepository(github: GitHub, repository: string): Promise<RepositoryFacts> {
  const need: Need = { what: 'read the repository', permissions: [] };
  const { data } = await callGitHub(need, () =>
    github.octokit.request('GET /repos/{owner}/{repo}', { ...repositoryOf(repository) }),
  );
  return { visibility: visibilityOf(data), isUserOwned: data.owner.type === 'User' };
}

/**
 * Returns the visibility of a repository. It is public only if both `private` and `visibility` say so. Old servers
 * return only the field `private`.
 */
function visibilityOf(data: {
  private: boolean;
  visibility?: string;
}): RepositoryFacts['visibility'] {
  if (data.private !== false) return data.visibility === 'internal' ? 'internal' : 'private';
  return data.visibility === undefined || data.visibility === 'public' ? 'public' : 'private';
}
