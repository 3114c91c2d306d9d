import { besidePath } from '../paths.ts';
import type { Pom } from './pom-model.ts';

/** A function that returns true if both projects are always built together. */
export type Reactors = (one: Pom, other: Pom) => boolean;

/**
 * Maximum number of module references that are followed in a source tree. If each of 100 aggregators lists 1,000
 * projects, there are 100,000 references.
 */
const MAX_STEPS = 1_000_000;

/**
 * Returns a function that tests whether two projects are always built together. If they are, each uses the other's
 * artifact from the same build. Otherwise, the artifact comes from a repository. If several aggregators list a project,
 * the other project must be a module of all of them.
 *
 * @see https://maven.apache.org/guides/mini/guide-multiple-modules.html
 */
export function reactorsOf(poms: readonly Pom[], at: (path: string) => Pom | undefined): Reactors {
  const budget = { steps: MAX_STEPS };
  const reached = new Map<Pom, ReadonlySet<string>>();
  for (const pom of poms) {
    if (pom.modules.length > 0) reached.set(pom, reachedFrom(pom, at, budget));
  }
  const starts = startsOf(reached);
  const known = new Map<string, readonly Pom[]>();
  return ({ file: { path } }, { file: { path: other } }) => {
    if (path === other) return true;
    if (budget.steps <= 0) return false;
    const roots = known.get(path) ?? starts.filter((root) => reached.get(root)?.has(path) === true);
    known.set(path, roots);
    return roots.length > 0 && roots.every((root) => reached.get(root)?.has(other) === true);
  };
}

/** Returns the paths of the projects that are built when `start` is built. */
function reachedFrom(
  start: Pom,
  at: (path: string) => Pom | undefined,
  budget: { steps: number },
): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const pom of reached) {
    for (const path of modulePaths(pom)) {
      if (--budget.steps <= 0) break;
      const module = at(path) ?? at(`${path}/pom.xml`);
      if (module !== undefined) reached.add(module);
    }
  }
  return new Set([...reached].map(({ file }) => file.path));
}

/** Returns the paths of a project's modules. Each path is a folder or a file. */
export function modulePaths(pom: Pom): readonly string[] {
  return pom.modules.map((module) => besidePath(pom.file.path, module).replace(/\/$/, ''));
}

/**
 * Returns the projects from which builds start. A project is left out if a project in a parent folder lists it, because
 * both are built together.
 */
function startsOf(reached: ReadonlyMap<Pom, ReadonlySet<string>>): readonly Pom[] {
  const all = [...reached.keys()];
  return all.filter((pom) => {
    const isListed = (other: Pom) => reached.get(other)?.has(pom.file.path) === true;
    return !all.some((other) => other !== pom && isListed(other) && isBelow(pom, other));
  });
}

function isBelow({ file }: Pom, { file: above }: Pom): boolean {
  const folder = above.path.slice(0, above.path.lastIndexOf('/') + 1);
  const own = file.path.slice(0, file.path.lastIndexOf('/') + 1);
  return own !== folder && own.startsWith(folder);
}
