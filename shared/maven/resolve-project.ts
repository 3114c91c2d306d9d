import type { ResolvedManifest } from '../ecosystems/ecosystem.ts';
import type { Pom } from '../ecosystems/java/pom-model.ts';
import { pomPackage } from '../ecosystems/java/pom-package.ts';
import { isNamed } from '../ecosystems/java/pom-problems.ts';
import { problemOf } from '../ecosystems/package-of.ts';
import { DataError } from '../errors/errors.ts';
import type { Problem } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import { collect } from './collect.ts';
import { effectiveModel } from './effective-model.ts';
import { gapOf, problemsOf } from './gap.ts';
import type { Graph, GraphNode } from './graph.ts';
import type { Issue } from './issue.ts';
import { scopesOf } from './scopes.ts';
import { isLocal, type World } from './world.ts';

/** The dependency graph of a project, with the scope of each node. */
export interface ProjectGraph {
  readonly graph: Graph;
  readonly scopes: ReadonlyMap<GraphNode, string>;
  readonly issues: readonly Issue[];
  /** Properties that the project inherits from parents in repositories. */
  readonly properties: ReadonlyMap<string, string>;
}

/** Returns the dependency graph of a project in the scanned folder. Returns undefined if a file must be read first. */
export function projectGraph(pom: Pom, world: World): ProjectGraph | undefined {
  const model = effectiveModel(pom, 'project', world, { file: pom.file, line: undefined });
  if (model.isPending) return undefined;
  const graph = collect(pom, model, world);
  if (graph === undefined) return undefined;
  const outside = model.lineage.chain.filter(({ file }) => !isLocal(file, world));
  return {
    graph,
    scopes: scopesOf(graph.items),
    issues: [...model.issues, ...graph.issues],
    properties: new Map(outside.toReversed().flatMap(({ properties }) => [...properties])),
  };
}

/** Returns the packages of a project, with their edges. */
export function resolvedManifest(pom: Pom, project: ProjectGraph): ResolvedManifest {
  const { graph, scopes, issues, properties } = project;
  const packages = new Map<GraphNode, Package>();
  const problems: Problem[] = [];
  for (const node of graph.nodes) {
    const found = node.isModule ? undefined : packageOf(node, scopes.get(node), pom);
    if (found === undefined) continue;
    if ('purl' in found) packages.set(node, found);
    else problems.push(found);
  }
  const named = directNodes(graph);
  const edges = edgesOf(graph, packages);
  return {
    packages: [...packages].map(([node, found]) => ({
      ...found,
      isDirect: named.has(node),
      dependsOn: edges.get(node) ?? [],
    })),
    problems: [...problems, ...problemsOf(issues, pom)],
    properties,
    gap: gapOf(issues, pom),
  };
}

function packageOf(
  { id, dependency, place }: GraphNode,
  scope: string | undefined,
  pom: Pom,
): Package | Problem | undefined {
  const file = place?.file ?? pom.file;
  const facts = { ...dependency, ...id, scope, file, line: place?.line };
  if (!isNamed(facts)) return undefined;
  try {
    return pomPackage(facts);
  } catch (error) {
    if (error instanceof DataError) return problemOf(error);
    throw error;
  }
}

/**
 * Returns the direct dependencies of a project and of the modules in the same build that it uses. A dependency of a
 * module is also direct, because the module's manifest in the scanned folder lists it.
 */
function directNodes({ items }: Graph): ReadonlySet<GraphNode> {
  return new Set(
    items.flatMap(({ node, parent }) =>
      node !== undefined && (parent === undefined || parent.isModule) ? [node] : [],
    ),
  );
}

function edgesOf(
  { items }: Graph,
  packages: ReadonlyMap<GraphNode, Package>,
): ReadonlyMap<GraphNode, readonly string[]> {
  const edges = new Map<GraphNode, string[]>();
  for (const { parent, node } of items) {
    const purl = node && packages.get(node)?.purl;
    if (parent === undefined || purl === undefined) continue;
    const known = edges.get(parent);
    if (known === undefined) edges.set(parent, [purl]);
    else known.push(purl);
  }
  return edges;
}
