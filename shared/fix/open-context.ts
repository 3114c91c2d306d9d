import { normalizedName } from '../ecosystems/python/python-package.ts';
import type { Package } from '../model/package.ts';
import { dependencyPaths } from '../scan/dependency-paths.ts';
import type { FixContext } from './fix-context.ts';
import { readRequirements } from './requirements/read-requirements.ts';
import type { Requirements } from './requirements/requirement.ts';

type ContextData = Omit<FixContext, 'requirements' | 'dependents' | 'roots' | 'isRemoved'> & {
  readonly packages: readonly Package[];
  /** Names of the packages with findings. */
  readonly names: ReadonlySet<string>;
  /** Packages that are malware. */
  readonly malware: readonly Package[];
};

/** Returns the data that is needed to plan fixes. Reads a lockfile only when its data is needed, and only once. */
export function openContext({ packages, names, malware, ...data }: ContextData): FixContext {
  const byPurl = new Map(packages.map((item) => [item.purl, item]));
  const requirements = remembered((path) =>
    readRequirements(path, data.files, (name) => names.has(name)),
  );
  const packagesIn = remembered((path) =>
    packages.filter(({ locations }) => locations.some((one) => one.path === path)),
  );
  const dependentsIn = remembered((path) => dependentsOf(packagesIn(path)));
  const pathsIn = remembered((path) => dependencyPaths(packagesIn(path)));
  const rootsOf = (path: string, item: Package) => {
    const { paths, more } = pathsIn(path)(item.purl);
    return { packages: paths.flatMap(([root = '']) => byPurl.get(root) ?? []), more };
  };
  const removedIn = remembered(
    (path) =>
      new Set(
        malware
          .filter(({ locations }) => locations.some((one) => one.path === path))
          .flatMap((item) => rootsOf(path, item).packages.map(({ purl }) => purl)),
      ),
  );
  return {
    ...data,
    requirements: (path, item) => requirementsFor(item, requirements(path)),
    dependents: (path, item) => [...(dependentsIn(path).get(item.purl) ?? [])],
    roots: rootsOf,
    isRemoved: (path, { purl }) => removedIn(path).has(purl),
  };
}

/** Returns the names of the dependents of each package. The keys are the purls of the packages. */
function dependentsOf(packages: readonly Package[]): ReadonlyMap<string, ReadonlySet<string>> {
  const dependents = new Map<string, Set<string>>();
  for (const { name, dependsOn } of packages) {
    for (const purl of dependsOn) {
      dependents.set(purl, (dependents.get(purl) ?? new Set()).add(name));
    }
  }
  return dependents;
}

function requirementsFor(item: Package, requirements: Requirements | undefined) {
  const name = item.type === 'pypi' ? normalizedName(item.name) : item.name;
  const key = item.type === 'composer' ? name.toLowerCase() : name;
  return requirements?.get(`${key}@${item.version.replace(/^v(?=\d)/, '')}`);
}

function remembered<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (key) => {
    const found = known.get(key) ?? { value: compute(key) };
    known.set(key, found);
    return found.value;
  };
}
