import { posix } from 'node:path';
import { DataError } from '../errors/errors.ts';
import type { TreeEntry } from './parse-objects.ts';

/** Returns objects by their IDs, from any source. */
export interface TreeReader {
  tree(id: string): Promise<readonly TreeEntry[]>;
  blob(id: string): Promise<Buffer>;
}

/** The entry at a path in a tree, or the submodule that the path leads into. */
export interface FoundEntry extends Pick<TreeEntry, 'kind' | 'id'> {
  /** Path of the entry after following links. */
  readonly path: string;
  /** Rest of the path, inside the submodule. Present only if the entry is a submodule. */
  readonly inside?: string;
}

/** Maximum number of links to follow for one path. */
const MAX_LINKS = 5;

/** Maximum nesting depth of folders. Linux itself limits paths to 4,096 characters. */
const MAX_DEPTH = 100;

/** Maximum number of different folders to read when comparing two commits. */
const MAX_FOLDERS = 100_000;

/**
 * Returns the entry at a path. Returns undefined if there is no entry. An empty path refers to the root. Symbolic links
 * are followed within the tree.
 *
 * @throws {DataError} `path-escapes` if a link leads out of the tree; `limit-exceeded`.
 */
export async function entryAt(
  reader: TreeReader,
  root: string,
  path: string,
): Promise<FoundEntry | undefined> {
  let wanted = path;
  for (let links = 0; links <= MAX_LINKS; links++) {
    const found = await step(reader, root, wanted);
    if (found === undefined || typeof found !== 'string') return found;
    wanted = found;
  }
  throw new DataError('limit-exceeded', `${path} passes through more than ${MAX_LINKS} links`, {
    path,
  });
}

/** Returns the entry at a path. If a link is on the way, returns the path at which the search continues. */
async function step(
  reader: TreeReader,
  root: string,
  path: string,
): Promise<FoundEntry | string | undefined> {
  const names = path === '' ? [] : path.split('/').slice(0, MAX_DEPTH + 1);
  let entry: Pick<TreeEntry, 'kind' | 'id'> = { kind: 'folder', id: root };
  for (const [depth, name] of names.entries()) {
    const here = names.slice(0, depth + 1).join('/');
    if (entry.kind !== 'folder') return undefined;
    const next = (await reader.tree(entry.id)).find((each) => each.name === name);
    if (next === undefined) return undefined;
    if (next.kind === 'submodule') {
      const inside = names.slice(depth + 1).join('/');
      return { kind: 'submodule', id: next.id, path: here, inside };
    }
    if (next.kind === 'link') {
      const target = (await reader.blob(next.id)).toString('utf8');
      return throughLink(here, target, names.slice(depth + 1));
    }
    entry = next;
  }
  return { kind: entry.kind, id: entry.id, path };
}

function throughLink(link: string, target: string, rest: readonly string[]): string {
  const path = posix.join(posix.dirname(link), target, ...rest);
  if (!target.startsWith('/') && path !== '..' && !path.startsWith('../')) return path;
  throw new DataError('path-escapes', 'this symbolic link points outside the repository', {
    path: link,
  });
}

/** A file in a folder. */
export interface TreeFile {
  /** Path relative to the folder, with `/` as the separator. */
  readonly path: string;
  readonly id: string;
}

/** Maximum number of files in one folder. It is twice the number of all known advisories, each of which is one file. */
const MAX_FILES = 500_000;

/**
 * Returns the files in a tree and its subfolders. Omits links and submodules.
 *
 * @throws {DataError} `limit-exceeded`
 */
export async function filesBelow(reader: TreeReader, root: string): Promise<readonly TreeFile[]> {
  const files: TreeFile[] = [];
  const folders: TreeFile[] = [{ path: '', id: root }];
  // The loop appends to the list that it iterates over.
  for (const folder of folders) {
    for (const { name, kind, id } of await reader.tree(folder.id)) {
      const path = `${folder.path}${name}`;
      if (kind === 'file') files.push({ path, id });
      if (kind === 'folder') folders.push({ path: `${path}/`, id });
      const isTooDeep = path.split('/').length > MAX_DEPTH;
      if (files.length <= MAX_FILES && folders.length <= MAX_FOLDERS && !isTooDeep) continue;
      throw new DataError('limit-exceeded', 'the folder has too many files', { path });
    }
  }
  return files;
}

/** An entry that differs between two trees. */
export interface ChangedEntry {
  readonly before: TreeEntry | undefined;
  readonly after: TreeEntry | undefined;
}

/**
 * Returns the needed files that differ between two trees, by path. Skips identical folders, so that the cost depends on
 * the size of the change.
 *
 * @throws {DataError} `limit-exceeded`
 */
export async function changedFiles(
  reader: TreeReader,
  before: string,
  after: string,
  isWanted: (path: string) => boolean,
): Promise<ReadonlyMap<string, ChangedEntry>> {
  const changed = new Map<string, ChangedEntry>();
  const folders: FolderPair[] = [{ path: '', before, after }];
  // The loop appends to the list that it iterates over.
  for (const folder of folders) {
    if (folders.length > MAX_FOLDERS) {
      const message = `more than ${MAX_FOLDERS} folders differ`;
      throw new DataError('limit-exceeded', message, { path: folder.path });
    }
    for (const [path, pair] of await pairsIn(reader, folder)) {
      if (isWanted(path) && isFileChange(pair)) changed.set(path, pair);
      const inner = { path, before: folderId(pair.before), after: folderId(pair.after) };
      if (inner.before !== inner.after && path.split('/').length <= MAX_DEPTH) folders.push(inner);
    }
  }
  return changed;
}

/** A folder in two trees. Undefined for a tree that does not contain it. */
interface FolderPair {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

async function pairsIn(
  reader: TreeReader,
  { path, before, after }: FolderPair,
): Promise<readonly (readonly [string, ChangedEntry])[]> {
  if (before === after) return [];
  const [old, now] = [await namesIn(reader, before), await namesIn(reader, after)];
  const names = [...new Set([...old.keys(), ...now.keys()])].sort();
  return names.map((name) => [
    path === '' ? name : `${path}/${name}`,
    { before: old.get(name), after: now.get(name) },
  ]);
}

async function namesIn(
  reader: TreeReader,
  id: string | undefined,
): Promise<ReadonlyMap<string, TreeEntry>> {
  const entries = id === undefined ? [] : await reader.tree(id);
  return new Map(entries.map((entry) => [entry.name, entry]));
}

function isFileChange({ before, after }: ChangedEntry): boolean {
  return isOther(before, after) && [before, after].some((entry) => entry?.kind === 'file');
}

function isOther(before: TreeEntry | undefined, after: TreeEntry | undefined): boolean {
  return before?.id !== after?.id || before?.kind !== after?.kind;
}

function folderId(entry: TreeEntry | undefined): string | undefined {
  return entry?.kind === 'folder' ? entry.id : undefined;
}
