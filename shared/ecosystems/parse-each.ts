import type { Problem } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import type { ParsedFile } from './ecosystem.ts';
import { type GraphNode, type GraphRoots, packagesOfGraph } from './graph.ts';
import { problemOf } from './package-of.ts';

/**
 * Maximum number of unreadable items in one file. If there are more, the file probably has a different format. Reading
 * the other items would only take time.
 */
const MAX_PROBLEMS = 1000;

/**
 * Returns the packages that `read` returns, at most one per item. If `read` fails, adds a problem and continues with
 * the next item. After too many problems, stops and adds a problem about that.
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
      const problem = problemOf(error);
      problems.push(problem);
      if (problems.length < MAX_PROBLEMS) continue;
      const message = `${MAX_PROBLEMS} entries cannot be read, and all entries after them were skipped`;
      problems.push({ ...problem, code: 'limit-exceeded', message });
      break;
    }
  }
  return { packages, problems };
}

/** A lockfile item with dependency edges. */
export interface ReadNode extends GraphNode {
  /** Key of this item in `needs` and `roots`. */
  readonly key: string;
  /** Problems with this item that did not prevent it from being read. */
  readonly problems?: readonly Problem[] | undefined;
}

/** Returns the packages in a lockfile with their dependency edges. Reports problems in the same way as `parseEach`. */
export function parseGraph<Item>(
  items: Iterable<Item>,
  read: (item: Item) => ReadNode | undefined,
  roots?: GraphRoots,
): ParsedFile {
  const nodes = new Map<string, GraphNode>();
  const doubts: Problem[] = [];
  const { problems } = parseEach(items, (item) => {
    const node = read(item);
    if (node === undefined) return undefined;
    nodes.set(node.key, node);
    for (const problem of node.problems ?? []) doubts.push(problem);
    return undefined;
  });
  return {
    packages: packagesOfGraph(nodes, roots),
    problems: [...problems, ...doubts.slice(0, MAX_PROBLEMS)],
  };
}
