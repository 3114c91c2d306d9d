import { realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DataError } from '../errors/errors.ts';
import { objectId } from '../git/object-id.ts';
import { readHead } from '../git/read-head.ts';
import { readIndex } from '../git/read-index.ts';
import { samePath } from '../git/tracked-path.ts';
import { entryAt } from '../git/tree-files.ts';
import { type WorkTree, workTreesAround } from '../git/work-tree.ts';
import type { BaseReader } from './base-reader.ts';
import { pathBelow } from './deciding-tree.ts';

/** Opens a reader for the objects of a work tree. */
export type OpenReader = (tree: WorkTree) => Promise<BaseReader>;

/**
 * Returns true if the checked-out commit contains the same content under the name of this file. If the file is a link,
 * the name of its target also counts. If the result is false, a step in the job wrote the file after the checkout.
 *
 * @param path Absolute path.
 * @param own Content of the file.
 * @throws {RemoteError}
 */
export async function isOfCommit(path: string, own: Buffer, open: OpenReader): Promise<boolean> {
  const target = await realpath(path).catch(() => path);
  for (const each of new Set([path, target])) {
    const tree = await innermostTree(dirname(each));
    if (tree !== undefined && (await isCommitted(each, own, tree, open))) return true;
  }
  return false;
}

async function innermostTree(folder: string): Promise<WorkTree | undefined> {
  for await (const tree of workTreesAround(folder)) return tree;
  return undefined;
}

async function isCommitted(
  path: string,
  own: Buffer,
  tree: WorkTree,
  open: OpenReader,
): Promise<boolean> {
  const { commit } = await readHead(tree);
  // The file cannot be compared if the commit is unknown.
  if (commit === undefined) return true;
  const reader = await open(tree);
  const root = (await reader.commit(commit)).tree;
  for (const below of await pathsOf(path, tree)) {
    if (await isEntry(reader, root, below, own)) return true;
  }
  return false;
}

/**
 * Returns the path, and all tracked paths that some disks treat as the same path, such as a path in a different letter
 * case.
 */
async function pathsOf(path: string, { top, folder }: WorkTree): Promise<ReadonlySet<string>> {
  const below = pathBelow(top, path);
  if (below === undefined) return new Set();
  const index = await orUndefined(readIndex(folder));
  const alike = [...(index?.tracked ?? [])].filter((each) => samePath(each, below));
  return new Set([below, ...alike]);
}

async function isEntry(
  reader: BaseReader,
  root: string,
  below: string,
  own: Buffer,
): Promise<boolean> {
  // A link to a target outside the repository does not have a target in the commit.
  const entry = await orUndefined(entryAt(reader, root, below));
  if (entry?.kind !== 'file') return false;
  // Git can convert the line endings of a file on checkout.
  const contents = [own, Buffer.from(own.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')];
  return contents.some((content) => objectId('blob', content, entry.id) === entry.id);
}

async function orUndefined<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof DataError) return undefined;
    throw error;
  }
}
