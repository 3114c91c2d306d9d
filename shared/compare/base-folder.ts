import { join } from 'node:path';
import { DataError } from '../errors/errors.ts';
import { readHead } from '../git/read-head.ts';
import type { FoundEntry, TreeFile } from '../git/tree-files.ts';
import { workTreeAt } from '../git/work-tree.ts';
import { type DecidingTree, isTracked } from './deciding-tree.ts';
import type { Base } from './open-base.ts';

/** A folder, or a single file, in its base version. */
export type BaseFolder =
  /** The change did not touch it. */
  | { readonly kind: 'same' }
  /** The change touched it: these are the base's files. A single file has an empty path. */
  | { readonly kind: 'other'; readonly files: readonly TreeFile[] }
  /** The base has no such folder; an existing folder was added by the change. */
  | { readonly kind: 'none' }
  /** Git tracks it neither here nor in the base: the workflow created it, or it does not exist. */
  | { readonly kind: 'untracked' };

/**
 * Returns the base version of a folder in a work tree.
 *
 * @param wanted Relative to the repository. @param deciding Undefined if there is no repository.
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

/** A submodule at the same commit has the same files; the files at another commit are not available. */
async function inSubmodule(
  { path, id }: FoundEntry,
  deciding: DecidingTree | undefined,
): Promise<BaseFolder> {
  const inner =
    deciding === undefined ? undefined : await workTreeAt(join(deciding.tree.top, path));
  if (inner !== undefined && (await readHead(inner)).commit === id) return { kind: 'same' };
  const message = `the submodule ${path} is at another commit than in the base`;
  throw new DataError('not-found', message, { path });
}
