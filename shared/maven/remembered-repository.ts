import { idOf } from './coordinates.ts';
import type { MavenRepository } from './repository.ts';

/** Returns a repository that reads each file only once, even if several source trees need it. */
export function rememberedRepository(repository: MavenRepository): MavenRepository {
  const poms = new Map<string, ReturnType<MavenRepository['pom']>>();
  const lists = new Map<string, ReturnType<MavenRepository['versions']>>();
  return {
    name: repository.name,
    pom: (id) => {
      const known = poms.get(idOf(id)) ?? repository.pom(id);
      poms.set(idOf(id), known);
      return known;
    },
    versions: (group, artifact) => {
      const key = `${group}:${artifact}`;
      const known = lists.get(key) ?? repository.versions(group, artifact);
      lists.set(key, known);
      return known;
    },
  };
}
