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

/** The base version of a file. */
export type BaseFile =
  | { readonly kind: 'base'; readonly bytes: Buffer }
  /** The base does not contain the file. If the checkout contains it, the change added it. */
  | { readonly kind: 'none' }
  /**
   * Git tracks the file neither in the checkout nor in the base. Either the workflow created it, or it does not exist.
   */
  | { readonly kind: 'untracked' };

/** Maximum size of a hand-written file, in bytes. */
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * Returns the base version of a file in a work tree.
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
 * Returns true if git tracks the file. In that case, the change could have added it. Checks both the name of the file
 * and the name of its link target.
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
 * Returns the file in a submodule. If the submodule is at the same commit as in the base, its files are those of the
 * base. The files of another commit cannot be read.
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
