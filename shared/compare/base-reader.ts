import { oncePerKey } from '../concurrency/once-per-key.ts';
import { DataError } from '../errors/errors.ts';
import { type GitObjects, openObjects } from '../git/objects.ts';
import { type GitCommit, parseCommit, parseTree, type TreeEntry } from '../git/parse-objects.ts';
import type { TreeReader } from '../git/tree-files.ts';
import type { WorkTree } from '../git/work-tree.ts';

/** Reads commits, folders and files in a repository, and verifies each object by its ID. */
export interface BaseReader extends TreeReader {
  commit(id: string): Promise<GitCommit>;
  branchTip(branch: string): Promise<string>;
  /** Returns the newest commit that is an ancestor of both `head` and `base`. `base` is a branch or a commit. */
  mergeBase(base: string, head: string): Promise<string>;
  /** Number of API requests so far. */
  calls(): number;
}

/** A client that requests git objects from the GitHub API if they are not on this machine. */
export interface RemoteObjects {
  branchTip(branch: string): Promise<string>;
  mergeBase(base: string, head: string): Promise<string>;
  commit(id: string): Promise<GitCommit>;
  /**
   * Returns the entries in a folder, keyed by the folder's ID. If `isRecursive` is true, the result usually also
   * contains the entries in all folders below it.
   */
  trees(id: string, isRecursive: boolean): Promise<ReadonlyMap<string, readonly TreeEntry[]>>;
  blob(id: string): Promise<Buffer>;
}

/** Maximum number of API requests in a run. A typical run needs five requests to read the base. */
const MAX_CALLS = 200;

/** Maximum size of a folder listing, in bytes. The largest listings have about 50,000 names of 60 bytes. */
const MAX_TREE_BYTES = 64 * 1024 * 1024;

/** Maximum size of a commit, in bytes. Most of it is the message, which is written by hand. */
const MAX_COMMIT_BYTES = 4 * 1024 * 1024;

/** Maximum size of a file in a folder, in bytes. */
const MAX_BLOB_BYTES = 128 * 1024 * 1024;

/**
 * Maximum size, in bytes, of a file that is kept in memory. All policies in the examples are smaller than a tenth of
 * this size.
 */
const MAX_KEPT_BYTES = 256 * 1024;

/**
 * Opens a reader that looks for git objects in a work tree, and requests missing objects from the GitHub API. Each
 * commit, folder, small file and branch is requested at most once.
 *
 * @param remote Opens the API client. Called only for the first request, because loading a client takes longer than
 * reading an object with git.
 */
export async function openBaseReader(
  tree: WorkTree | undefined,
  env: Readonly<Record<string, string | undefined>>,
  remote: () => Promise<RemoteObjects>,
): Promise<BaseReader> {
  const local = tree === undefined ? undefined : await openObjects(tree.folder, env);
  const api = countedCalls(remote);
  const tips = oncePerKey<string>();
  const mergeBases = oncePerKey<string>();
  const commits = oncePerKey<GitCommit>();
  const trees = remoteTrees(api);
  const blobs = remoteBlobs(api);
  return {
    branchTip: (branch) => tips(branch, () => api.ask((github) => github.branchTip(branch))),
    mergeBase: (base, head) =>
      mergeBases(`${base}...${head}`, () => api.ask((github) => github.mergeBase(base, head))),
    commit: async (id) => {
      const content = await local?.read(id, 'commit', MAX_COMMIT_BYTES);
      if (content !== undefined) return parseCommit(content, id);
      return await commits(id, () => api.ask((github) => github.commit(id)));
    },
    tree: async (id) => trees.known(id) ?? (await localTree(local, id)) ?? (await trees.ask(id)),
    blob: async (id) => (await local?.read(id, 'blob', MAX_BLOB_BYTES)) ?? (await blobs(id)),
    calls: api.count,
  };
}

/**
 * Returns functions that request folders from the API. A response usually contains all folders below the requested one.
 * After a truncated response, folders are requested one by one.
 */
function remoteTrees(api: CountedCalls) {
  const trees = new Map<string, readonly TreeEntry[]>();
  let isTruncated = false;
  const request = async (id: string, isRecursive: boolean) => {
    const found = await api.ask((github) => github.trees(id, isRecursive));
    for (const [each, entries] of found) trees.set(each, entries);
    if (isRecursive) isTruncated = !isComplete(found);
    return found.get(id);
  };
  const ask = async (id: string): Promise<readonly TreeEntry[]> => {
    const entries = isTruncated ? undefined : await request(id, true);
    const found = entries ?? (await request(id, false));
    if (found !== undefined) return found;
    const message = `GitHub returned an incomplete listing of the folder ${id}`;
    throw new DataError('limit-exceeded', message, { path: '.git' });
  };
  const once = oncePerKey<readonly TreeEntry[]>();
  return { known: (id: string) => trees.get(id), ask: (id: string) => once(id, () => ask(id)) };
}

/**
 * Returns a function that requests files from the API. It keeps small files, such as the policy, because several parts
 * of a run read them.
 */
function remoteBlobs(api: CountedCalls): (id: string) => Promise<Buffer> {
  const kept = new Map<string, Buffer>();
  return async (id) => {
    const content = kept.get(id) ?? (await api.ask((github) => github.blob(id)));
    if (content.length <= MAX_KEPT_BYTES) kept.set(id, content);
    return content;
  };
}

/** Returns true if the listing contains all folders that it refers to. */
function isComplete(found: ReadonlyMap<string, readonly TreeEntry[]>): boolean {
  const folders = [...found.values()].flat().filter(({ kind }) => kind === 'folder');
  return found.size > 0 && folders.every(({ id }) => found.has(id));
}

async function localTree(
  local: GitObjects | undefined,
  id: string,
): Promise<readonly TreeEntry[] | undefined> {
  const content = await local?.read(id, 'tree', MAX_TREE_BYTES);
  return content === undefined ? undefined : parseTree(content, id);
}

interface CountedCalls {
  count(): number;
  ask<T>(question: (github: RemoteObjects) => Promise<T>): Promise<T>;
}

function countedCalls(remote: () => Promise<RemoteObjects>): CountedCalls {
  let opened: Promise<RemoteObjects> | undefined;
  let calls = 0;
  return {
    count: () => calls,
    ask: async <T>(question: (github: RemoteObjects) => Promise<T>): Promise<T> => {
      calls += 1;
      if (calls > MAX_CALLS) {
        const message = `the base needs more than ${MAX_CALLS} requests`;
        throw new DataError('limit-exceeded', message, { path: '.git' });
      }
      opened ??= remote();
      return await question(await opened);
    },
  };
}
