import type { Package, Scope } from '../model/package.ts';

/** A package in a lockfile, with the keys of its dependencies. */
export interface GraphNode {
  /**
   * Package for the entry. Undefined for a folder in the source tree. Such a folder is not a package, and its
   * dependencies count as direct.
   */
  readonly found: Package | undefined;
  readonly needs: readonly string[];
}

/** Keys of the packages that the manifests request, for run time and for development. */
export interface GraphRoots {
  readonly runtime: Iterable<string>;
  readonly development: Iterable<string>;
}

/**
 * Returns the packages in a lockfile with their edges. If the manifests are known, also marks direct dependencies, and
 * packages that only development needs. A package that no manifest needs, directly or indirectly, keeps its scope.
 */
export function packagesOfGraph(
  nodes: ReadonlyMap<string, GraphNode>,
  roots?: GraphRoots,
): readonly Package[] {
  const direct = new Set(roots === undefined ? [] : namedByManifests(nodes, roots));
  const runtime = reachable(nodes, roots?.runtime ?? []);
  const development = reachable(nodes, roots?.development ?? []);
  const packages: Package[] = [];
  for (const [key, { found, needs }] of nodes) {
    if (found === undefined) continue;
    packages.push({
      ...found,
      scope: scopeOf(key, runtime, development) ?? found.scope,
      isDirect: roots === undefined ? found.isDirect : direct.has(key),
      dependsOn: needs.flatMap((need) => purlOfNeed(nodes.get(need), found)),
    });
  }
  return packages;
}

/**
 * Returns a list with the purl of a dependency. The list is empty for a folder in the source tree, and if a package
 * depends on itself.
 */
function purlOfNeed(need: GraphNode | undefined, { purl }: Package): readonly string[] {
  return need?.found === undefined || need.found.purl === purl ? [] : [need.found.purl];
}

/** Yields the keys of direct dependencies. Manifests request them, or folders in the source tree need them. */
function* namedByManifests(
  nodes: ReadonlyMap<string, GraphNode>,
  roots: GraphRoots,
): Generator<string> {
  yield* roots.runtime;
  yield* roots.development;
  for (const { found, needs } of nodes.values()) if (found === undefined) yield* needs;
}

function scopeOf(
  key: string,
  runtime: ReadonlySet<string>,
  development: ReadonlySet<string>,
): Scope | undefined {
  if (runtime.has(key)) return 'runtime';
  return development.has(key) ? 'development' : undefined;
}

function reachable(
  nodes: ReadonlyMap<string, GraphNode>,
  from: Iterable<string>,
): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [...from];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    for (const need of nodes.get(key)?.needs ?? []) waiting.push(need);
  }
  return seen;
}
