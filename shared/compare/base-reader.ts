import { DataError } from '../errors/errors.ts';
import { type GitObjects, openObjects } from '../git/objects.ts';
import { type GitCommit, parseCommit, parseTree, type TreeEntry } from '../git/parse-objects.ts';
import type { TreeReader } from '../git/tree-files.ts';
import type { WorkTree } from '../git/work-tree.ts';

/** Reads commits, folders and files in a repository, and checks each object by its ID. */
export interface BaseReader extends TreeReader {
  commit(id: string): Promise<GitCommit>;
  branchTip(branch: string): Promise<string>;
  /** Returns the newest commit that the head has in common with a branch or with a different commit. */
  mergeBase(base: string, head: string): Promise<string>;
  /** Number of API requests so far. */
  calls(): number;
  close(): void;
}

/** Requests objects that are missing on this machine from the GitHub API. */
export interface RemoteObjects {
  branchTip(branch: string): Promise<string>;
  mergeBase(base: string, head: string): Promise<string>;
  commit(id: string): Promise<GitCommit>;
  /** Returns the entries of the folder. The result can also contain its subfolders. */
  trees(id: string, isRecursive: boolean): Promise<ReadonlyMap<string, readonly TreeEntry[]>>;
  blob(id: string): Promise<Buffer>;
}

/** Maximum number of requests for one base. A typical base needs five requests. */
const MAX_CALLS = 100;

/** Maximum size of a folder listing, in bytes. The largest listings have about 50,000 names of 60 bytes. */
const MAX_TREE_BYTES = 64 * 1024 * 1024;

/** Maximum size of a commit, in bytes. Most of the size is the message, which people write by hand. */
const MAX_COMMIT_BYTES = 4 * 1024 * 1024;

/** Maximum size of a file in a folder, in bytes. */
const MAX_BLOB_BYTES = 128 * 1024 * 1024;

/**
 * Opens a reader that looks for objects in a work tree first, and requests missing objects from the API.
 *
 * @param remote Called only for the first request, because a client takes longer to load than git takes to return an
 * object.
 */
export async function openBaseReader(
  tree: WorkTree | undefined,
  env: Readonly<Record<string, string | undefined>>,
  remote: () => Promise<RemoteObjects>,
): Promise<BaseReader> {
  const local = tree === undefined ? undefined : await openObjects(tree.folder, env);
  const api = countedCalls(remote);
  const trees = new Map<string, readonly TreeEntry[]>();
  const askForTree = async (id: string): Promise<readonly TreeEntry[]> => {
    // The first response usually contains all folders. Single folders are requested only if the first response was
    // truncated.
    const found = await api.ask((github) => github.trees(id, trees.size === 0));
    for (const [each, entries] of found) trees.set(each, entries);
    return trees.get(id) ?? (await wholeTree(id));
  };
  const wholeTree = async (id: string): Promise<readonly TreeEntry[]> => {
    const found = (await api.ask((github) => github.trees(id, false))).get(id);
    if (found !== undefined) return found;
    throw new DataError(
      'limit-exceeded',
      `GitHub returned an incomplete listing of the folder ${id}`,
      {
        path: '.git',
      },
    );
  };
  return {
    branchTip: (branch) => api.ask((github) => github.branchTip(branch)),
    mergeBase: (base, head) => api.ask((github) => github.mergeBase(base, head)),
    commit: async (id) => {
      const content = await local?.read(id, 'commit', MAX_COMMIT_BYTES);
      if (content !== undefined) return parseCommit(content, id);
      return await api.ask((github) => github.commit(id));
    },
    tree: async (id) => {
      const known = trees.get(id) ?? (await localTree(local, id));
      return known ?? (await askForTree(id));
    },
    blob: async (id) =>
      (await local?.read(id, 'blob', MAX_BLOB_BYTES)) ??
      (await api.ask((github) => github.blob(id))),
    calls: api.count,
    close: () => local?.close(),
  };
}

async function localTree(
  local: GitObjects | undefined,
  id: string,
): Promise<readonly TreeEntry[] | undefined> {
  const content = await local?.read(id, 'tree', MAX_TREE_BYTES);
  return content === undefined ? undefined : parseTree(content, id);
}

function countedCalls(remote: () => Promise<RemoteObjects>) {
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
