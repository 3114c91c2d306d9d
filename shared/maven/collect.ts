/** Chooses the artifacts that a project uses. Source: https://maven.apache.org/resolver/ */
import type { PomDependency } from '../ecosystems/java/pom-dependency.ts';
import type { Pom } from '../ecosystems/java/pom-model.ts';
import { hasTransitive } from './artifact-types.ts';
import { chooseVersion } from './choose-version.ts';
import type { Collector, Ranges } from './collector.ts';
import type { EffectiveModel } from './effective-model.ts';
import { isExcluded } from './exclusions.ts';
import type { Graph, GraphItem, GraphNode } from './graph.ts';
import { contradiction, exceeded, type Issue, type Place } from './issue.ts';
import { MAX_DEPTH } from './lineage.ts';
import { type Request, resolvedRequest } from './resolve-request.ts';
import { areSame, type Collection, rangesIn } from './stated-ranges.ts';
import type { World } from './world.ts';

/**
 * Maximum number of rounds in which the graph is collected. The ranges that one round finds can change the graph in the
 * next round.
 */
const MAX_ROUNDS = 50;

/**
 * Returns the dependency graph of a project. Of several versions, Maven chooses the one nearest to the project, and at
 * the same depth the first declaration. Returns undefined if a file must be read first.
 *
 * A range limits the version of its artifact everywhere in the graph. Therefore, the graph is collected again with the
 * ranges that were found in it, until the ranges stay the same.
 */
export function collect(pom: Pom, model: EffectiveModel, world: World): Graph | undefined {
  let ranges: Ranges = new Map();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const collection = collectOnce({ pom, model, world, ranges });
    if (collection === undefined) return undefined;
    const next = rangesIn(collection);
    if (areSame(ranges, next)) return graphOf(collection);
    ranges = next;
  }
  const place = { file: pom.file, line: undefined };
  const text = 'are incompatible';
  return { nodes: [], items: [], issues: [contradiction('Version ranges', text, place)] };
}

interface Level {
  readonly requests: readonly Request[];
  readonly depth: number;
}

function collectOnce(collector: Collector): Collection | undefined {
  const collection: Collection = { winners: new Map(), items: [], issues: [] };
  let level: Level = { requests: directRequests(collector), depth: 1 };
  while (level.requests.length > 0) {
    const next = nextLevel(level, collection, collector);
    if (next === undefined) return undefined;
    level = next;
  }
  return collection;
}

function nextLevel(
  level: Level,
  { winners, items, issues }: Collection,
  collector: Collector,
): Level | undefined {
  const requests: Request[] = [];
  let isPending = false;
  for (const request of level.requests) {
    collector.world.budget.steps--;
    const choice = chooseVersion(request, winners, collector);
    if (choice.kind === 'pending') {
      isPending = true;
      continue;
    }
    const { key, dependency, parent, hasManagedScope, place } = choice.request;
    items.push({ key, dependency, parent, hasManagedScope, place });
    if (choice.kind === 'other') continue;
    issues.push(...choice.issues);
    requests.push(...requestsOf(choice.node, choice.dependencies, collector));
  }
  if (isPending) return undefined;
  const tooMuch = limitOf(requests, level.depth + 1, collector.world);
  if (tooMuch === undefined) return { requests, depth: level.depth + 1 };
  issues.push(tooMuch);
  return { requests: [], depth: level.depth };
}

function graphOf({ winners, items, issues }: Collection): Graph {
  const nodeOf = (key: string) => {
    const winner = winners.get(key);
    return winner === 'pending' ? undefined : winner;
  };
  const all = items.map(({ key, ...item }) => ({ ...item, node: nodeOf(key) }));
  return {
    nodes: [...new Set([...winners.values()].filter((one) => one !== 'pending'))],
    items: all,
    issues: [
      ...issues,
      ...all.flatMap((item) => (item.node === undefined ? unsuitable(item) : [])),
    ],
  };
}

function unsuitable({ dependency, place }: Omit<GraphItem, 'node'>): Issue {
  const text = 'has no version that satisfies the ranges in all other poms';
  const subject = `The dependency ${dependency.group}:${dependency.artifact}`;
  return {
    subject,
    failure: { code: 'contradiction', text, fix: 'specify an exact version' },
    place,
  };
}

function limitOf(
  requests: readonly Request[],
  depth: number,
  { budget }: World,
): Issue | undefined {
  const [first] = requests;
  if (first === undefined || (depth <= MAX_DEPTH && budget.steps > 0)) return undefined;
  const { group, artifact } = first.dependency;
  const text =
    depth > MAX_DEPTH
      ? `is more than ${MAX_DEPTH} levels below the project`
      : 'exceeds the limit on dependencies';
  return exceeded(`The dependency ${group}:${artifact}`, text, first.place);
}

function directRequests(collector: Collector): readonly Request[] {
  const { pom, model, world } = collector;
  return model.dependencies.map((dependency) => {
    const isOfTree = world.tree.at(dependency.file.path) !== undefined;
    const stated: Place = { file: dependency.file, line: dependency.line };
    const place = isOfTree ? stated : (model.lineage.place ?? { file: pom.file, line: undefined });
    const above = { parent: undefined, exclusions: undefined, depth: 1, place };
    return resolvedRequest(dependency, above, collector);
  });
}

/**
 * Returns the dependencies of an artifact that the project also needs. Test and optional dependencies are left out, and
 * so are excluded ones.
 */
function requestsOf(
  node: GraphNode,
  dependencies: readonly PomDependency[],
  collector: Collector,
): readonly Request[] {
  if (!hasTransitive(node.dependency)) return [];
  const { depth, place } = node;
  const above = { parent: node, exclusions: node.exclusions, depth: depth + 1, place };
  return dependencies
    .filter((one) => isTransitive(one) && !isExcluded(node.exclusions, one.group, one.artifact))
    .map((one) => resolvedRequest(one, above, collector));
}

function isTransitive({ scope, optional }: PomDependency): boolean {
  return scope !== 'test' && scope !== 'provided' && optional?.toLowerCase() !== 'true';
}
