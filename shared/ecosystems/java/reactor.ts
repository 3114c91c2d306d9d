import { besidePath } from '../paths.ts';
import type { Pom } from './pom-model.ts';

/** Whether two projects are built together, whoever starts the build. */
export type Reactors = (one: Pom, other: Pom) => boolean;

/** Modules looked at for one source tree; 1,000 projects in 100 aggregators are 100,000. */
const MAX_STEPS = 1_000_000;

/**
 * Says which projects are built together: a project may take another's artifact from its own build only then, and from
 * a repository otherwise. A project that several others list as a module is built with what all of them list.
 *
 * @see https://maven.apache.org/guides/mini/guide-multiple-modules.html
 */
export function reactorsOf(poms: readonly Pom[], at: (path: string) => Pom | undefined): Reactors {
  const budget = { steps: MAX_STEPS };
  const reached = new Map<Pom, ReadonlySet<Pom>>();
  for (const pom of poms) {
    if (pom.modules.length > 0) reached.set(pom, reachedFrom(pom, at, budget));
  }
  const starts = startsOf(reached);
  const rootsOf = (pom: Pom) => starts.filter((root) => reached.get(root)?.has(pom) === true);
  const known = new Map<Pom, readonly Pom[]>();
  return (one, other) => {
    if (one === other) return true;
    if (budget.steps <= 0) return false;
    const roots = known.get(one) ?? rootsOf(one);
    known.set(one, roots);
    return roots.length > 0 && roots.every((root) => reached.get(root)?.has(other) === true);
  };
}

function reachedFrom(
  start: Pom,
  at: (path: string) => Pom | undefined,
  budget: { steps: number },
): ReadonlySet<Pom> {
  const reached = new Set([start]);
  for (const pom of reached) {
    for (const path of modulePaths(pom)) {
      if (--budget.steps <= 0) return reached;
      const module = at(path) ?? at(`${path}/pom.xml`);
      if (module !== undefined) reached.add(module);
    }
  }
  return reached;
}

/** Paths of modules, each of a folder or of a file. */
export function modulePaths(pom: Pom): readonly string[] {
  return pom.modules.map((module) => besidePath(pom.file.path, module).replace(/\/$/, ''));
}

/** Where builds start: a project below another that lists it is built with that. */
function startsOf(reached: ReadonlyMap<Pom, ReadonlySet<Pom>>): readonly Pom[] {
  const all = [...reached.keys()];
  return all.filter((pom) => {
    const isListed = (other: Pom) => other !== pom && reached.get(other)?.has(pom) === true;
    return !all.some((other) => isListed(other) && isBelow(pom, other));
  });
}

function isBelow({ file }: Pom, { file: above }: Pom): boolean {
  const folder = above.path.slice(0, above.path.lastIndexOf('/') + 1);
  const own = file.path.slice(0, file.path.lastIndexOf('/') + 1);
  return own !== folder && own.startsWith(folder);
}
