import type { Package } from '../model/package.ts';

/**
 * Corrects the scopes of packages. A manifest can need a package at run time that the lockfile marks as development.
 * Such a package and its dependencies become `runtime`. The lockfile is not trusted, because the author of a change can
 * edit it by hand.
 *
 * @param names Names that the manifests need at run time, in the form that `nameOf` returns.
 */
export function withNamedAtRuntime(
  packages: readonly Package[],
  names: ReadonlySet<string>,
  nameOf: (item: Package) => string = ({ name }) => name,
): readonly Package[] {
  if (names.size === 0 || !packages.some(isForDevelopment)) return packages;
  const named = Map.groupBy(packages, nameOf);
  // If one version is not marked as development, the manifest can mean this version.
  const contradicted = [...names].flatMap((name) => {
    const found = named.get(name) ?? [];
    return found.every(isForDevelopment) ? found : [];
  });
  if (contradicted.length === 0) return packages;
  const needed = reachable(contradicted, packages);
  return packages.map((item) =>
    isForDevelopment(item) && needed.has(item.purl) ? { ...item, scope: 'runtime' } : item,
  );
}

function isForDevelopment({ scope }: Package): boolean {
  return scope === 'development';
}

/** Returns the purls of the packages in `from`, and of their dependencies. */
function reachable(from: readonly Package[], packages: readonly Package[]): ReadonlySet<string> {
  const byPurl = new Map(packages.map((item) => [item.purl, item]));
  const seen = new Set<string>();
  const waiting = from.map(({ purl }) => purl);
  for (let purl = waiting.pop(); purl !== undefined; purl = waiting.pop()) {
    if (seen.has(purl)) continue;
    seen.add(purl);
    waiting.push(...(byPurl.get(purl)?.dependsOn ?? []));
  }
  return seen;
}
