import { join } from 'node:path';
import { DataError } from '../errors/errors.ts';
import { readHead } from '../git/read-head.ts';
import type { FoundEntry, TreeFile } from '../git/tree-files.ts';
import { workTreeAt } from '../git/work-tree.ts';
import { type DecidingTree, isTracked } from './deciding-tree.ts';
import type { Base } from './open-base.ts';

/** The version of a folder or a single file in the base. */
export type BaseFolder =
  /** The proposed change did not modify the file or folder. */
  | { readonly kind: 'same' }
  /**
   * The proposed change modified the file or folder. `files` contains the files in the base. For a single file, the
   * path in `files` is empty.
   */
  | { readonly kind: 'other'; readonly files: readonly TreeFile[] }
  /** The base does not contain the folder. If the checkout contains it, the proposed change added it. */
  | { readonly kind: 'none' }
  /**
   * Git tracks the path neither in the checkout nor in the base. Either the workflow created it, or it does not exist.
   */
  | { readonly kind: 'untracked' };

/**
 * Returns the version of a folder in the base.
 *
 * @param wanted Path relative to the repository root.
 * @param deciding Undefined if there is no repository.
 * @throws {DataError | RemoteError}
 */
export async function baseFolder(
  base: Base,
  deciding: DecidingTree | undefined,
  wanted: string,
): Promise<BaseFolder> {
  const found = await base.find(wanted);
  if (found === undefined) {
    const isProposed = deciding === undefined || (await isTracked(deciding.tree, wanted));
    return { kind: isProposed ? 'none' : 'untracked' };
  }
  if (found.kind === 'submodule') return await inSubmodule(found, deciding);
  const commit = deciding?.head.commit;
  const here = commit === undefined ? undefined : await base.findIn(commit, wanted);
  if (here !== undefined && here.id === found.id && here.kind === found.kind) {
    return { kind: 'same' };
  }
  const { id } = found;
  const files = found.kind === 'folder' ? await base.filesBelow(id) : [{ path: '', id }];
  return { kind: 'other', files };
}

/**
 * Returns `same` if the submodule is checked out at the same commit as in the base. Otherwise, throws an error, because
 * the files in another commit cannot be read.
 */
async function inSubmodule(
  { path, id }: FoundEntry,
  deciding: DecidingTree | undefined,
): Promise<BaseFolder> {
  const inner =
    deciding === undefined ? undefined : await workTreeAt(join(deciding.tree.top, path));
  if (inner !== undefined && (await readHead(inner)).commit === id) return { kind: 'same' };
  const message = `the submodule ${path} is at a different commit than in the base`;
  throw new DataError('not-found', message, { path });
}
