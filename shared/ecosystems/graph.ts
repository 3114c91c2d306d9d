import type { Package, Scope } from '../model/package.ts';

/** A package of a lockfile, and the keys of the packages that it needs. */
export interface GraphNode {
  /** Undefined for a folder of the source tree, which is no package: what it needs is direct. */
  readonly found: Package | undefined;
  readonly needs: readonly string[];
}

/** Keys of what the manifests name. */
export interface GraphRoots {
  readonly runtime: Iterable<string>;
  readonly development: Iterable<string>;
}

/**
 * The packages of a lockfile with their edges. Where the manifests are known, so is what is direct, and what
 * nothing but development needs. A package that no manifest reaches keeps the scope that it came with.
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

/** None of a folder of the source tree, nor of another form of the package itself. */
function purlOfNeed(need: GraphNode | undefined, { purl }: Package): readonly string[] {
  return need?.found === undefined || need.found.purl === purl ? [] : [need.found.purl];
}

/** The manifest of a folder of the source tree is one of them. */
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
