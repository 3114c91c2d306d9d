import { posix } from 'node:path';
import { DataError } from '../errors/errors.ts';
import type { TreeEntry } from './parse-objects.ts';

/** Reads objects by their names, wherever they are. */
export interface TreeReader {
  tree(id: string): Promise<readonly TreeEntry[]>;
  blob(id: string): Promise<Buffer>;
}

/** What stands at a path of a tree, or the submodule that the path leads into. */
export interface FoundEntry extends Pick<TreeEntry, 'kind' | 'id'> {
  /** Where it stands, after links. */
  readonly path: string;
  /** Of a submodule: where the path leads in it. */
  readonly inside?: string;
}

/** Links of one path that are followed. */
const MAX_LINKS = 5;

/** Deeper than any project; Linux itself stops paths at 4,096 characters. */
const MAX_DEPTH = 100;

/** Folders that differ between two commits and are looked into. */
const MAX_FOLDERS = 100_000;

/**
 * What stands at a path; undefined when there is nothing. Symbolic links are followed within the tree.
 *
 * @throws {DataError} `path-escapes` where a link leads out of it, `limit-exceeded`.
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
  throw new DataError('limit-exceeded', `more than ${MAX_LINKS} links lead from ${path}`, { path });
}

/** What is at a path, or the path to go on with where a link stands in the way. */
async function step(
  reader: TreeReader,
  root: string,
  path: string,
): Promise<FoundEntry | string | undefined> {
  const names = path.split('/').slice(0, MAX_DEPTH + 1);
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
  throw new DataError('path-escapes', 'this symbolic link leads out of the repository', {
    path: link,
  });
}

/** A file of a folder. */
export interface TreeFile {
  /** From the folder, with slashes. */
  readonly path: string;
  readonly id: string;
}

/** Files of one folder that are listed: the records of all advisories that are known are half as many. */
const MAX_FILES = 500_000;

/**
 * Returns the files of a tree and of those below, without links and submodules.
 *
 * @throws {DataError} `limit-exceeded`
 */
export async function filesBelow(reader: TreeReader, root: string): Promise<readonly TreeFile[]> {
  const files: TreeFile[] = [];
  const folders: TreeFile[] = [{ path: '', id: root }];
  // The list grows as it is read.
  for (const folder of folders) {
    for (const { name, kind, id } of await reader.tree(folder.id)) {
      const path = `${folder.path}${name}`;
      if (kind === 'file') files.push({ path, id });
      if (kind === 'folder') folders.push({ path: `${path}/`, id });
      const isTooDeep = path.split('/').length > MAX_DEPTH;
      if (files.length <= MAX_FILES && folders.length <= MAX_FOLDERS && !isTooDeep) continue;
      throw new DataError('limit-exceeded', 'the folder has more files than are read', { path });
    }
  }
  return files;
}

/** A name that differs between two trees. */
export interface ChangedEntry {
  readonly before: TreeEntry | undefined;
  readonly after: TreeEntry | undefined;
}

/**
 * The wanted files that differ between two trees, by path. Folders that are the same are not looked into, so that
 * this costs as much as was changed.
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
  // The list grows as it is read.
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

/** A folder in both trees; undefined where it is in one alone. */
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
