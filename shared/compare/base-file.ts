import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { DataError } from '../errors/errors.ts';
import { readGitFile } from '../git/git-file.ts';
import { objectId } from '../git/object-id.ts';
import { readHead } from '../git/read-head.ts';
import type { FoundEntry } from '../git/tree-files.ts';
import { type WorkTree, workTreeAt } from '../git/work-tree.ts';
import { isTracked, pathBelow } from './deciding-tree.ts';
import type { Base } from './open-base.ts';

/** The version of a file in the base. */
export type BaseFile =
  | { readonly kind: 'base'; readonly bytes: Buffer }
  /** The base does not contain the file. If the checkout contains it, the proposed change added it. */
  | { readonly kind: 'none' }
  /**
   * Git tracks the file neither in the checkout nor in the base. Either the workflow created it, or it does not exist.
   */
  | { readonly kind: 'untracked' };

/** Maximum size of a hand-written file, in bytes. */
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * Returns the version of a file in the base.
 *
 * @param path Absolute path.
 * @param tree Undefined if there is no repository. In that case, the change could have added any file.
 * @throws {DataError | RemoteError}
 */
export async function baseFile(
  base: Base,
  tree: WorkTree | undefined,
  path: string,
  wanted: string,
): Promise<BaseFile> {
  const found = await base.find(wanted);
  if (found?.kind === 'submodule') return await inSubmodule(found, tree);
  if (found?.kind === 'file') {
    const own = await readGitFile(path, MAX_BYTES);
    const isSame = own !== undefined && objectId('blob', own, found.id) === found.id;
    return { kind: 'base', bytes: isSame ? own : await base.content(found.id) };
  }
  const isProposed = tree === undefined || (await isProposedAt(tree, path, wanted));
  return { kind: isProposed ? 'none' : 'untracked' };
}

/**
 * Returns true if git tracks the file under its own name or under the name of its link target. In that case, the change
 * could have added it.
 */
export async function isProposedAt(tree: WorkTree, path: string, wanted: string): Promise<boolean> {
  if (await isTracked(tree, wanted)) return true;
  const [target, top] = await Promise.all(
    [path, tree.top].map((each) => realpath(each).catch(() => undefined)),
  );
  if (target === undefined || top === undefined) return false;
  const inside = pathBelow(top, target);
  return inside !== undefined && (await isTracked(tree, inside));
}

/**
 * Returns the base version of a file in a submodule. If the submodule is checked out at the same commit as in the base,
 * this is the file on disk. Otherwise, throws an error, because the files in another commit cannot be read.
 */
async function inSubmodule(
  { path: folder, id, inside = '' }: FoundEntry,
  tree: WorkTree | undefined,
): Promise<BaseFile> {
  const inner = tree === undefined ? undefined : await workTreeAt(join(tree.top, folder));
  if (inner === undefined || (await readHead(inner)).commit !== id) {
    const message = `the submodule ${folder} is at a different commit than in the base`;
    throw new DataError('not-found', message, { path: folder });
  }
  const bytes = await readGitFile(join(inner.top, inside), MAX_BYTES);
  return bytes === undefined ? { kind: 'none' } : { kind: 'base', bytes };
}
