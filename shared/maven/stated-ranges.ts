import type { ArtifactRanges, Ranges } from './collector.ts';
import type { GraphItem, GraphNode, Winners } from './graph.ts';
import type { Issue } from './issue.ts';
import { isWithin, rangeOf, type VersionRange } from './version-constraint.ts';

/** A dependency whose version was chosen. Its node is added when the whole graph has been collected. */
type Decided = Omit<GraphItem, 'node'> & { readonly key: string };

export interface Collection {
  readonly winners: Winners;
  readonly items: Decided[];
  readonly issues: Issue[];
}

/**
 * Returns the ranges that apply to each artifact in the graph. Some dependencies are in the graph only because of one
 * artifact. The ranges that they state for this artifact are ignored.
 */
export function rangesIn({ items, winners }: Collection): Ranges {
  const ranges = new Map<string, VersionRange[]>();
  const reached = new Map<string, ReadonlySet<GraphNode>>();
  for (const { key, dependency, parent } of items) {
    const range = rangeOf(dependency.version ?? '');
    if (range === undefined) continue;
    const others = reached.get(key) ?? reachedWithout(winners.get(key), items, winners);
    reached.set(key, others);
    if (parent !== undefined && !others.has(parent)) continue;
    ranges.set(key, [...(ranges.get(key) ?? []), range]);
  }
  return new Map([...ranges].map(([key, all]) => [key, withChosen(all, winners.get(key))]));
}

function withChosen(
  ranges: readonly VersionRange[],
  winner: GraphNode | 'pending' | undefined,
): ArtifactRanges {
  const version = winner === undefined || winner === 'pending' ? '' : winner.id.version;
  const isSuitable = version !== '' && ranges.every((range) => isWithin(version, range));
  return { ranges, chosen: isSuitable ? version : undefined };
}

/** Returns the nodes that the project can reach on a path that does not contain the omitted node. */
function reachedWithout(
  omitted: GraphNode | 'pending' | undefined,
  items: readonly Decided[],
  winners: Winners,
): ReadonlySet<GraphNode> {
  const below = Map.groupBy(items, ({ parent }) => parent);
  const reached = new Set<GraphNode>();
  const follow = (parent: GraphNode | undefined) => {
    for (const { key } of below.get(parent) ?? []) {
      const node = winners.get(key);
      if (node !== undefined && node !== 'pending' && node !== omitted) reached.add(node);
    }
  };
  follow(undefined);
  for (const node of reached) follow(node);
  return reached;
}

export function areSame(a: Ranges, b: Ranges): boolean {
  return JSON.stringify([...a]) === JSON.stringify([...b]);
}
