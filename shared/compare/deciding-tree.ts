import { isAbsolute, relative, sep } from 'node:path';
import { DataError } from '../errors/errors.ts';
import { originOf } from '../git/origin.ts';
import { readHead } from '../git/read-head.ts';
import { readIndex } from '../git/read-index.ts';
import { touchesTracked } from '../git/tracked-path.ts';
import { type WorkTree, workTreesAround } from '../git/work-tree.ts';
import type { CheckedOut } from './find-base.ts';

/** The work tree that a path belongs to. */
export interface DecidingTree {
  readonly tree: WorkTree;
  readonly head: CheckedOut;
}

/**
 * The work tree that decides about a file or a folder: the outermost that tracks it, or the repository that it is in.
 * A pull request can turn a folder into a submodule of its author's, with a `.git` of its own; what the outer
 * repository tracks there is a matter of the outer one all the same. A checkout that a workflow put into another is
 * tracked by none but itself.
 *
 * @param folder Absolute. It need not be there.
 */
export async function decidingTree(folder: string): Promise<DecidingTree | undefined> {
  const around: WorkTree[] = [];
  for await (const tree of workTreesAround(folder)) around.unshift(tree);
  for (const [index, tree] of around.entries()) {
    const inner = around[index + 1];
    if (inner !== undefined && !(await isTracked(tree, placeBelow(tree.top, inner.top) ?? '')))
      continue;
    return { tree, head: { ...(await readHead(tree)), origin: await originOf(tree.common) } };
  }
  return undefined;
}

/** Where a path stands below a folder, `/`-separated; empty for the folder itself, undefined for what is elsewhere. */
export function placeBelow(folder: string, path: string): string | undefined {
  const place = relative(folder, path);
  const isElsewhere = place === '..' || place.startsWith(`..${sep}`) || isAbsolute(place);
  return isElsewhere ? undefined : place.split(sep).join('/');
}

/** Whether the commit that was checked out has something at a path; where that cannot be told, it has. */
export async function isTracked({ folder }: WorkTree, path: string): Promise<boolean> {
  try {
    const index = await readIndex(folder);
    return index === undefined || touchesTracked(index.tracked, path);
  } catch (error) {
    if (error instanceof DataError) return true;
    throw error;
  }
}
