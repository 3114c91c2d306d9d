import type { PagePackage } from './page-data.ts';

/** Returns a list with one entry per package: the indexes of the packages that depend on it. */
export function dependentsOf(packages: readonly PagePackage[]): readonly (readonly number[])[] {
  const dependents = packages.map((): number[] => []);
  for (const [at, { dependsOn }] of packages.entries()) {
    for (const dependency of dependsOn) dependents[dependency]?.push(at);
  }
  return dependents;
}

/**
 * Returns the shortest path from a direct dependency to a package. Returns undefined if the SBOM does not contain such
 * a path.
 */
export function pathTo(
  at: number,
  packages: readonly PagePackage[],
  dependents: readonly (readonly number[])[],
): readonly number[] | undefined {
  const next = new Map<number, number | undefined>([[at, undefined]]);
  for (const current of next.keys()) {
    if (packages[current]?.isDirect === true) return pathFrom(current, next);
    for (const dependent of dependents[current] ?? []) {
      if (!next.has(dependent)) next.set(dependent, current);
    }
  }
  return undefined;
}

function pathFrom(start: number, next: ReadonlyMap<number, number | undefined>): readonly number[] {
  const path: number[] = [];
  for (let at: number | undefined = start; at !== undefined; at = next.get(at)) path.push(at);
  return path;
}
