import { RemoteError } from '../errors/errors.ts';
import { isObjectId, objectId } from '../git/object-id.ts';
import { type GitCommit, kindOf, type TreeEntry, treeContent } from '../git/parse-objects.ts';
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import { callGitHub, type Need } from './call.ts';
import { SERVICE } from './github-fetch.ts';
import { type GitHub, repositoryOf } from './open-github.ts';

/** Folders by object ID, each with its entries. */
export type Trees = ReadonlyMap<string, readonly TreeEntry[]>;

/**
 * Reads the newest commit of a branch.
 *
 * @throws {RemoteError}
 */
export async function readBranchTip(
  github: GitHub,
  repository: string,
  branch: string,
): Promise<string> {
  const { data } = await ask(`read the branch ${branch}`, () =>
    github.octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
      ...repositoryOf(repository),
      ref: `heads/${branch}`,
    }),
  );
  const object = objectAt(data, 'object');
  const id = object === undefined ? undefined : stringAt(object, 'sha');
  if (stringAt(data, 'ref') !== `refs/heads/${branch}` || id === undefined || !isObjectId(id)) {
    throw untrue(github, `the branch ${branch}`);
  }
  return id;
}

/**
 * Reads the merge base of two commits. `base` can also be a branch.
 *
 * @throws {RemoteError}
 */
export async function readMergeBase(
  github: GitHub,
  repository: string,
  base: string,
  head: string,
): Promise<string> {
  const { data } = await ask(`compare ${base} with ${head}`, () =>
    github.octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      ...repositoryOf(repository),
      basehead: `${base}...${head}`,
      per_page: 1,
    }),
  );
  const id = stringAt(objectAt(data, 'merge_base_commit') ?? {}, 'sha');
  if (id === undefined || !isObjectId(id)) throw untrue(github, `the merge base of ${base}`);
  return id;
}

/**
 * Reads a commit. GitHub does not return the commit's bytes, so only the ID in the response is compared with the
 * requested ID. The commit's tree is later verified by its hash.
 *
 * @throws {RemoteError}
 */
export async function readCommit(
  github: GitHub,
  repository: string,
  id: string,
): Promise<GitCommit> {
  const { data } = await ask(`read the commit ${id}`, () =>
    github.octokit.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
      ...repositoryOf(repository),
      commit_sha: id,
    }),
  );
  const tree = stringAt(objectAt(data, 'tree') ?? {}, 'sha') ?? '';
  const parents = (arrayAt(data, 'parents') ?? []).map((parent) =>
    isObject(parent) ? (stringAt(parent, 'sha') ?? '') : '',
  );
  if (stringAt(data, 'sha') !== id || ![tree, ...parents].every(isObjectId)) {
    throw untrue(github, `the commit ${id}`);
  }
  return { tree, parents };
}

/**
 * Reads a folder. With `isRecursive`, also reads the subfolders that GitHub lists in the same response. Each folder is
 * checked by its hash, and incomplete folders are omitted.
 *
 * @throws {RemoteError}
 */
export async function readTrees(
  github: GitHub,
  repository: string,
  id: string,
  isRecursive: boolean,
): Promise<Trees> {
  const { data } = await ask(`read the folder ${id}`, () =>
    github.octokit.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
      ...repositoryOf(repository),
      tree_sha: id,
      ...(isRecursive ? { recursive: '1' } : {}),
    }),
  );
  const trees = new Map<string, readonly TreeEntry[]>();
  for (const [tree, entries] of foldersIn(arrayAt(data, 'tree') ?? [], id)) {
    if (objectId('tree', treeContent(entries), tree) === tree) trees.set(tree, entries);
    else if (data['truncated'] !== true && (isRecursive || tree === id)) {
      throw untrue(github, `the folder ${tree}`);
    }
  }
  return trees;
}

/**
 * Reads the content of a file.
 *
 * @throws {RemoteError} if the request fails, or if the content does not match the hash.
 */
export async function readBlob(github: GitHub, repository: string, id: string): Promise<Buffer> {
  const { data } = await ask(`read the file ${id}`, () =>
    github.octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
      ...repositoryOf(repository),
      file_sha: id,
    }),
  );
  const content = Buffer.from(stringAt(data, 'content') ?? '', 'base64');
  if (stringAt(data, 'encoding') === 'base64' && objectId('blob', content, id) === id) {
    return content;
  }
  throw untrue(github, `the file ${id}`);
}

async function ask(
  what: string,
  run: () => Promise<{ readonly data: object }>,
): Promise<{ readonly data: JsonObject }> {
  const need: Need = { what, permissions: ['contents: read'] };
  const { data } = await callGitHub(need, run);
  return { data: { ...data } };
}

/** Returns each listed folder with its direct entries. */
function foldersIn(listed: readonly unknown[], root: string): readonly [string, TreeEntry[]][] {
  const byPath = new Map<string, [string, TreeEntry[]]>([['', [root, []]]]);
  const entries = listed.map((each) => entryOf(isObject(each) ? each : {}));
  for (const { path, entry } of entries) {
    if (entry.kind === 'folder') byPath.set(path, [entry.id, []]);
  }
  for (const { path, entry } of entries) {
    const slash = path.lastIndexOf('/');
    byPath.get(slash === -1 ? '' : path.slice(0, slash))?.[1].push(entry);
  }
  return [...byPath.values()];
}

/**
 * Returns the entry as GitHub lists it, without checking it. A wrong or missing entry changes the hash of the folder,
 * which is checked.
 */
function entryOf(listed: JsonObject): { readonly path: string; readonly entry: TreeEntry } {
  const path = stringAt(listed, 'path') ?? '';
  const mode = (stringAt(listed, 'mode') ?? '').replace(/^0+/, '');
  const name = path.slice(path.lastIndexOf('/') + 1);
  return { path, entry: { name, mode, kind: kindOf(mode), id: stringAt(listed, 'sha') ?? '' } };
}

function untrue({ apiUrl }: GitHub, what: string): RemoteError {
  const call = { service: SERVICE, method: 'GET', url: apiUrl };
  return new RemoteError(
    'bad-response',
    `${SERVICE} returned a different object for ${what}`,
    call,
  );
}
