import type { EcosystemFile } from '../ecosystems/ecosystem.ts';
import { idOf } from './coordinates.ts';
import type { Answer, Failure, PomLookup } from './pom-lookup.ts';
import type { MavenRepository } from './repository.ts';

/** Maximum number of POMs to read from repositories. A large project with 500 dependencies needs about 1,000. */
const MAX_POMS = 2_000;

/** Maximum number of version lists that are read. */
const MAX_LISTS = 200;

/** The files that were read in earlier rounds, and those that the next round must read. */
export interface RoundLookup extends PomLookup {
  /**
   * Returns one function for each requested file that has not been read yet, in the order of the requests. Each
   * function reads its file.
   */
  takeWanted(): readonly (() => Promise<void>)[];
}

/** Creates a lookup that has not read any files yet. */
export function roundLookup(repository: MavenRepository): RoundLookup {
  const poms = new Map<string, Answer<EcosystemFile>>();
  const lists = new Map<string, Answer<readonly string[]>>();
  const wanted = new Map<string, () => Promise<void>>();
  const asked = { poms: 0, lists: 0 };
  return {
    pom: (id) => {
      const key = idOf(id);
      const known = poms.get(key);
      if (known !== undefined || wanted.has(key)) return known;
      if (asked.poms >= MAX_POMS) return { failure: tooMany(MAX_POMS, 'poms') };
      asked.poms++;
      wanted.set(key, async () => {
        poms.set(key, await repository.pom(id));
      });
      return undefined;
    },
    versions: (group, artifact) => {
      const key = `${group}:${artifact}`;
      const known = lists.get(key);
      if (known !== undefined || wanted.has(key)) return known;
      if (asked.lists >= MAX_LISTS) return { failure: tooMany(MAX_LISTS, 'version lists') };
      asked.lists++;
      wanted.set(key, async () => {
        lists.set(key, await repository.versions(group, artifact));
      });
      return undefined;
    },
    takeWanted: () => {
      const next = [...wanted.values()];
      wanted.clear();
      return next;
    },
  };
}

function tooMany(limit: number, noun: string): Failure {
  const text = `is not read, because the project needs more than ${limit.toLocaleString('en-US')} ${noun}`;
  return { code: 'limit-exceeded', text, fix: "commit the build's SBOM as bom.json" };
}
