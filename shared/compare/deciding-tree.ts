import { isAbsolute, relative, sep } from 'node:path';
import { DataError } from '../errors/errors.ts';
import { originOf } from '../git/origin.ts';
import { readHead } from '../git/read-head.ts';
import { readIndex } from '../git/read-index.ts';
import { touchesTracked } from '../git/tracked-path.ts';
import { type WorkTree, workTreesAround } from '../git/work-tree.ts';
import type { CheckedOut } from './find-base.ts';

/** The authoritative work tree for a path, and its checked-out commit. */
export interface DecidingTree {
  readonly tree: WorkTree;
  readonly head: CheckedOut;
}

/**
 * Returns the authoritative work tree for a file or a folder. This is the outermost work tree that tracks the path. If
 * no work tree tracks the path, it is the innermost work tree that contains the path.
 *
 * For example, a pull request can replace a folder with a submodule that has its own `.git`. The author of the pull
 * request controls this submodule. However, the outer repository is authoritative for the paths that it tracks. If a
 * workflow places a checkout inside another checkout, only the inner repository tracks the files in it.
 *
 * @param folder Absolute path. The folder can be missing.
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

/**
 * Returns a path relative to a folder, with `/` as the separator. Returns an empty string for the folder itself, or
 * undefined for a path outside the folder.
 */
export function pathBelow(folder: string, path: string): string | undefined {
  const below = relative(folder, path);
  const isElsewhere = below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below);
  return isElsewhere ? undefined : below.split(sep).join('/');
}

/**
 * Returns true if git tracks an entry at a path, below it, or above it. For example, the entry above can be a submodule
 * that contains the path. Also returns true if the tracked entries are unknown.
 */
export async function isTracked({ folder }: WorkTree, path: string): Promise<boolean> {
  try {
    const index = await readIndex(folder);
    return index === undefined || touchesTracked(index.tracked, path);
  } catch (error) {
    if (error instanceof DataError) return true;
    throw error;
  }
}
