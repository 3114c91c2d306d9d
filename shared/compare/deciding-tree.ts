import { isAbsolute, relative, sep } from 'node:path';
import { DataError } from '../errors/errors.ts';
import { originOf } from '../git/origin.ts';
import { readHead } from '../git/read-head.ts';
import { readIndex } from '../git/read-index.ts';
import { touchesTracked } from '../git/tracked-path.ts';
import { type WorkTree, workTreesAround } from '../git/work-tree.ts';
import type { CheckedOut } from './find-base.ts';

/** The work tree that contains a path. */
export interface DecidingTree {
  readonly tree: WorkTree;
  readonly head: CheckedOut;
}

/**
 * Returns the work tree that decides about a file or a folder: the outermost one that tracks it, or the repository
 * that contains it. A pull request can turn a folder into a submodule of its author, with a `.git` of its own; the
 * outer repository still decides about what it tracks there. A checkout that a workflow placed inside another is
 * tracked only by itself.
 *
 * @param folder Absolute. It may not exist.
 */
export async function decidingTree(folder: string): Promise<DecidingTree | undefined> {
  const around: WorkTree[] = [];
  for await (const tree of workTreesAround(folder)) around.unshift(tree);
  for (const [index, tree] of around.entries()) {
    const inner = around[index + 1];
    if (inner !== undefined && !(await isTracked(tree, pathBelow(tree.top, inner.top) ?? '')))
      continue;
    return { tree, head: { ...(await readHead(tree)), origin: await originOf(tree.common) } };
  }
  return undefined;
}

/** Returns a path relative to a folder, `/`-separated; empty for the folder itself, undefined for a path outside. */
export function pathBelow(folder: string, path: string): string | undefined {
  const below = relative(folder, path);
  const isElsewhere = below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below);
  return isElsewhere ? undefined : below.split(sep).join('/');
}

/** Returns true if the checked-out commit has something at a path, or if that is unknown. */
export async function isTracked({ folder }: WorkTree, path: string): Promise<boolean> {
  try {
    const index = await readIndex(folder);
    return index === undefined || touchesTracked(index.tracked, path);
  } catch (error) {
    if (error instanceof DataError) return true;
    throw error;
  }
}
