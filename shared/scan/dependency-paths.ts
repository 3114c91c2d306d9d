import { compareText } from '../model/order.ts';
import type { Package } from '../model/package.ts';

/** Maximum number of dependency paths for each package. */
const MAX_PATHS = 3;

/**
 * Maximum number of packages that are visited to find the paths to one package. The number is limited because the
 * search is repeated for each package with findings.
 */
const MAX_VISITED = 5_000;

/** Dependency paths to a package, each from a direct dependency to the package itself. */
export interface DependencyPaths {
  /**
   * Dependency paths as lists of purls, shortest first. There is one path for each direct dependency. Empty if no path
   * is known.
   */
  readonly paths: readonly (readonly string[])[];
  /** Number of other direct dependencies that also lead to the package. */
  readonly more: number;
}

const NO_PATHS: DependencyPaths = { paths: [], more: 0 };

/**
 * Returns a function that finds the shortest dependency paths to a package. There is one path for each direct
 * dependency that depends on the package. Packages whose manifests are unknown do not have paths.
 */
export function dependencyPaths(packages: readonly Package[]): (purl: string) => DependencyPaths {
  const direct = new Set(packages.flatMap((one) => (one.isDirect === true ? [one.purl] : [])));
  const parents = parentsOf(packages);
  const known = new Map<string, DependencyPaths>();
  return (purl) => {
    const found = known.get(purl) ?? pathsTo(purl, parents, direct);
    known.set(purl, found);
    return found;
  };
}

function parentsOf(packages: readonly Package[]): ReadonlyMap<string, readonly string[]> {
  const parents = new Map<string, string[]>();
  for (const { purl, dependsOn } of packages) {
    for (const dependency of dependsOn) {
      const known = parents.get(dependency);
      if (known === undefined) parents.set(dependency, [purl]);
      else known.push(purl);
    }
  }
  return parents;
}

/**
 * Returns the paths to a package. Visits the package first and then its dependents, nearest first. Therefore, the first
 * path to each dependent is the shortest.
 */
function pathsTo(
  purl: string,
  parents: ReadonlyMap<string, readonly string[]>,
  direct: ReadonlySet<string>,
): DependencyPaths {
  const next = new Map<string, string>([[purl, '']]);
  const roots: string[] = [];
  for (const one of next.keys()) {
    if (direct.has(one)) roots.push(one);
    if (next.size > MAX_VISITED) break;
    for (const parent of (parents.get(one) ?? []).toSorted(compareText)) {
      if (!next.has(parent)) next.set(parent, one);
    }
  }
  if (roots.length === 0) return NO_PATHS;
  const paths = roots.slice(0, MAX_PATHS).map((root) => pathFrom(root, next));
  return { paths, more: roots.length - paths.length };
}

function pathFrom(root: string, next: ReadonlyMap<string, string>): readonly string[] {
  const path: string[] = [];
  for (let one: string | undefined = root; one; one = next.get(one)) path.push(one);
  return path;
}
