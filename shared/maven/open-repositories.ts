import type { Network } from '../net/network.ts';
import { folderRepository } from './folder-repository.ts';
import { joinedRepositories } from './joined-repositories.ts';
import { pomCache } from './pom-cache.ts';
import { rememberedRepository } from './remembered-repository.ts';
import { remoteRepository } from './remote-repository.ts';
import type { MavenRepository } from './repository.ts';

interface RepositoryDependencies {
  readonly network: Network;
  /** Time at which all requests must have ended, in milliseconds since 1970. */
  readonly deadline: number;
  /** Absolute path of the folder for downloaded files. */
  readonly cacheFolder: string;
  /** Absolute path of the repository that Maven keeps on this machine. */
  readonly localFolder: string;
}

/** Opens the local repository and the repositories on servers. */
export function openRepositories(
  urls: readonly string[],
  { network, deadline, cacheFolder, localFolder }: RepositoryDependencies,
): MavenRepository {
  const local = { path: localFolder, name: '~/.m2/repository' };
  const cache = pomCache(cacheFolder);
  const remote = urls.map((url) => remoteRepository(url, { network, cache, deadline }));
  return rememberedRepository(joinedRepositories([folderRepository(local), ...remote]));
}
