import { type Dirent, constants as fsConstants } from 'node:fs';
import { type FileHandle, open, readdir, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { createScratch, type Scratch } from '../binary/scratch.ts';
import { DataError } from '../errors/errors.ts';
import type { Problem } from '../model/inventory.ts';
import type { ExtractKind } from '../model/wanted-files.ts';
import { extractFile, isTooLargeToExtract, mayGiveExtract } from './extract-file.ts';
import type { DirectoryLimits } from './limits.ts';
import type { SourceFile } from './source.ts';
import type { WantedPaths } from './wanted.ts';

/** Never entered: history, and what package managers installed. Lockfiles say what is installed. */
const IGNORED_FOLDERS = new Set(['.git', '.hg', '.svn', 'node_modules']);

export interface DirectoryContents {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

interface Walk {
  readonly root: string;
  readonly isWanted: WantedPaths;
  readonly extracts: ReadonlySet<ExtractKind>;
  readonly scratch: Scratch;
  readonly limits: DirectoryLimits;
  readonly files: SourceFile[];
  readonly problems: Problem[];
  entries: number;
  keptBytes: number;
}

/**
 * The wanted files below a folder, sorted by path. Symbolic links to folders are not followed, so that
 * there is no cycle; a wanted name that links to a file inside the folder is read, one that leads out
 * is a problem.
 *
 * @param extracts Kinds of file that are looked through instead of being kept.
 * @throws {DataError} `limit-exceeded`, `unreadable` when the folder itself cannot be listed.
 */
export async function readDirectory(
  directory: string,
  isWanted: WantedPaths,
  limits: DirectoryLimits,
  extracts: readonly ExtractKind[] = [],
): Promise<DirectoryContents> {
  const root = await realpath(directory);
  const state = { files: [], problems: [], entries: 0, keptBytes: 0 };
  const looks = { extracts: new Set(extracts), scratch: createScratch() };
  const walk: Walk = { root, isWanted, limits, ...looks, ...state };
  await visitFolder('', 0, walk);
  walk.files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files: walk.files, problems: walk.problems };
}

async function visitFolder(path: string, depth: number, walk: Walk): Promise<void> {
  if (depth > walk.limits.maxDepth) {
    throw exceeded(path, `folders more than ${walk.limits.maxDepth} deep`);
  }
  for (const entry of await entriesOf(path, depth, walk)) {
    walk.entries += 1;
    if (walk.entries > walk.limits.maxEntries) {
      throw exceeded(path, `more than ${walk.limits.maxEntries} entries`);
    }
    await visitEntry(entry, path === '' ? entry.name : `${path}/${entry.name}`, depth, walk);
  }
}

async function visitEntry(entry: Dirent, path: string, depth: number, walk: Walk): Promise<void> {
  if (entry.isDirectory()) {
    if (!IGNORED_FOLDERS.has(entry.name)) await visitFolder(path, depth + 1, walk);
    return;
  }
  if (!walk.isWanted(path)) {
    const kind = entry.isFile() ? mayGiveExtract(path, walk.extracts) : undefined;
    if (kind !== undefined) await lookThrough(path, kind, walk);
    return;
  }
  if (entry.isFile()) await keepFile(path, path, walk);
  else if (entry.isSymbolicLink()) await followLink(path, walk);
}

/** Sorted, so that limits and problems come out the same on every disk. */
async function entriesOf(path: string, depth: number, walk: Walk): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(join(walk.root, path), { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    if (depth === 0) {
      throw new DataError('unreadable', `${path} cannot be listed`, { path }, { cause });
    }
    walk.problems.push(problem('unreadable', path, 'this folder cannot be listed'));
    return [];
  }
}

async function followLink(path: string, walk: Walk): Promise<void> {
  const target = await realpath(join(walk.root, path)).catch(() => undefined);
  if (target === undefined) {
    walk.problems.push(problem('not-found', path, 'this symbolic link leads nowhere'));
    return;
  }
  const inside = relative(walk.root, target).split(sep).join('/');
  if (inside === '..' || inside.startsWith('../') || inside.startsWith('/')) {
    walk.problems.push(problem('path-escapes', path, 'this symbolic link leads out of the folder'));
    return;
  }
  if (!walk.isWanted(inside)) await keepFile(path, inside, walk);
}

async function keepFile(path: string, target: string, walk: Walk): Promise<void> {
  const { limits } = walk;
  await withFile(path, target, walk, async (handle, size) => {
    if (size > limits.maxFileBytes) {
      const message = `${size} bytes are too many: at most ${limits.maxFileBytes} are read`;
      walk.problems.push(problem('limit-exceeded', path, message));
      return;
    }
    countKept(path, size, walk);
    walk.files.push({ path, bytes: await handle.readFile() });
  });
}

async function lookThrough(path: string, kind: ExtractKind, walk: Walk): Promise<void> {
  await withFile(path, path, walk, async (handle, size) => {
    if (isTooLargeToExtract(kind, size)) {
      const message = `${size} bytes are too many to look through`;
      walk.problems.push(problem('limit-exceeded', path, message));
      return;
    }
    const found = await extractFile(handle, path, kind, size, walk.scratch);
    if (found === undefined) return;
    countKept(path, found.bytes.length, walk);
    walk.files.push({ path, bytes: found.bytes, extract: found.kind });
  });
}

function countKept(path: string, bytes: number, walk: Walk): void {
  walk.keptBytes += bytes;
  const { maxKeptBytes } = walk.limits;
  if (walk.keptBytes > maxKeptBytes) {
    throw exceeded(path, `more than ${maxKeptBytes} bytes of files to look into`);
  }
}

async function withFile(
  path: string,
  target: string,
  walk: Walk,
  use: (handle: FileHandle, size: number) => Promise<void>,
): Promise<void> {
  try {
    // The name was a file when it was listed; a link that took its place meanwhile is not followed.
    const flags = fsConstants.O_RDONLY | (fsConstants.O_NOFOLLOW ?? 0);
    const handle = await open(join(walk.root, target), flags);
    try {
      const found = await handle.stat();
      if (found.isFile()) await use(handle, found.size);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof DataError) throw error;
    walk.problems.push(problem('unreadable', path, 'this file cannot be read'));
  }
}

function problem(code: string, path: string, message: string): Problem {
  return { code, message, path };
}

function exceeded(path: string, what: string): DataError {
  return new DataError('limit-exceeded', `the folder has ${what}`, { path });
}
