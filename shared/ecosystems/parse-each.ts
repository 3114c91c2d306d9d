import type { Problem } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import type { ParsedFile } from './ecosystem.ts';
import { type GraphNode, type GraphRoots, packagesOfGraph } from './graph.ts';
import { problemOf } from './package-of.ts';

/**
 * The packages that `read` gives, for each item one or none. An item that cannot be read is a problem, and
 * the others are read all the same.
 */
export function parseEach<Item>(
  items: Iterable<Item>,
  read: (item: Item) => Package | undefined,
): ParsedFile {
  const packages: Package[] = [];
  const problems: Problem[] = [];
  for (const item of items) {
    try {
      const found = read(item);
      if (found !== undefined) packages.push(found);
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  return { packages, problems };
}

/** The same, for a lockfile that has edges. Keys are what `needs` and `roots` name. */
export function parseGraph<Item>(
  items: Iterable<Item>,
  read: (item: Item) => (GraphNode & { readonly key: string }) | undefined,
  roots?: GraphRoots,
): ParsedFile {
  const nodes = new Map<string, GraphNode>();
  const { problems } = parseEach(items, (item) => {
    const node = read(item);
    if (node !== undefined) nodes.set(node.key, node);
    return undefined;
  });
  return { packages: packagesOfGraph(nodes, roots), problems };
}
