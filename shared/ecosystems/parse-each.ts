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
