import type { Problem } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import type { ParsedFile } from './ecosystem.ts';
import { type GraphNode, type GraphRoots, packagesOfGraph } from './graph.ts';
import { problemOf } from './package-of.ts';

/** Items of one file that cannot be read: with more, it is not what its name says, and each takes its time. */
const MAX_PROBLEMS = 1000;

/**
 * The packages that `read` gives, for each item one or none. An item that cannot be read is a problem, and
 * the others are read all the same, up to a limit that is a problem itself.
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
      const message = `${MAX_PROBLEMS} entries cannot be read; what follows them was not looked at`;
      problems.push({ ...problem, code: 'limit-exceeded', message });
      break;
    }
  }
  return { packages, problems };
}

/** An item of a lockfile that has edges. */
export interface ReadNode extends GraphNode {
  /** What `needs` and `roots` call it. */
  readonly key: string;
  /** What is wrong with an item that was read all the same. */
  readonly problems?: readonly Problem[] | undefined;
}

/** The same, for a lockfile that has edges. */
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
