import type { Problem } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import type { ParsedFile } from './ecosystem.ts';
import { type GraphNode, type GraphRoots, packagesOfGraph } from './graph.ts';
import { problemOf } from './package-of.ts';

/**
 * Maximum number of unreadable items in one file. With more, the file is probably of another format, and each item
 * takes time.
 */
const MAX_PROBLEMS = 1000;

/**
 * Returns the packages that `read` gives: at most one for each item. An unreadable item becomes a problem and the
 * others are still read. Reading stops at a maximum number of problems, which is a problem itself.
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
      const message = `${MAX_PROBLEMS} entries cannot be read; the entries after them were skipped`;
      problems.push({ ...problem, code: 'limit-exceeded', message });
      break;
    }
  }
  return { packages, problems };
}

/** An item of a lockfile with dependency edges. */
export interface ReadNode extends GraphNode {
  /** The key that `needs` and `roots` use for this item. */
  readonly key: string;
  /** A problem with an item that was still read. */
  readonly problems?: readonly Problem[] | undefined;
}

/** Returns the packages of a lockfile with dependency edges, with problems as in `parseEach`. */
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
