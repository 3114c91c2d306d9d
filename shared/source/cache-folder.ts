import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../errors/error-code.ts';
import { UserError } from '../errors/errors.ts';
import { touchFile } from '../files/touch-file.ts';
import type { GuardedFolders } from '../files/walk-path.ts';
import { removeFile, writeFile } from '../files/write-file.ts';

/** Maximum size of one entry, in bytes. The kept files of a layer take at most half of this size before compression. */
const MAX_ENTRY_BYTES = 1024 * 1024 * 1024;

/** Maximum number of entries that are checked for removal. Assay does not create a folder with more entries. */
const MAX_ENTRIES = 100_000;

const ENDING = '.layer';

/**
 * Returns the bytes of an entry, and updates the time of its last use. Returns undefined if the entry is missing or
 * too large.
 */
export async function readEntry(
  folder: string,
  name: string,
  now: () => Date,
): Promise<Buffer | undefined> {
  const path = pathOf(folder, name);
  return await undefinedOnError(async () => {
    const { size } = await stat(path);
    if (size > MAX_ENTRY_BYTES) return undefined;
    const bytes = await readFile(path);
    await undefinedOnError(() => touchFile(path, now()));
    return bytes;
  });
}

/** The folder to write entries to. */
export interface EntryFolder {
  /** Absolute path to the folder. */
  readonly folder: string;
  /** Folders where writes never follow symbolic links. */
  readonly guarded: GuardedFolders;
  /**
   * Maximum size of all entries, in bytes. If they need more space, the least recently used entries are removed first.
   */
  readonly maxBytes: number;
}

/**
 * Writes entries. If all entries together exceed `maxBytes`, removes the least recently used entries. Ignores disk
 * errors, but rejects a symbolic link in an entry's path.
 */
export async function writeEntries(
  target: EntryFolder,
  entries: ReadonlyMap<string, Buffer>,
): Promise<void> {
  if (entries.size === 0) return;
  await undefinedOnError(async () => {
    for (const [name, bytes] of entries) {
      if (bytes.length > MAX_ENTRY_BYTES) continue;
      writeFile(pathOf(target.folder, name), bytes, target.guarded);
    }
    await prune(target);
  });
}

function pathOf(folder: string, name: string): string {
  return join(folder, `${name}${ENDING}`);
}

/** Removes the least recently used entries until the remaining entries fit in `maxBytes`. */
async function prune({ folder, guarded, maxBytes }: EntryFolder): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.includes(ENDING));
  const entries = await Promise.all(
    names.slice(0, MAX_ENTRIES).map(async (name) => {
      const path = join(folder, name);
      const found = await undefinedOnError(() => stat(path));
      return { path, size: found?.size ?? 0, usedAt: found?.mtimeMs ?? 0 };
    }),
  );
  entries.sort((a, b) => b.usedAt - a.usedAt || (a.path < b.path ? -1 : 1));
  let total = 0;
  for (const { path, size } of entries) {
    total += size;
    if (total > maxBytes) removeFile(path, guarded);
  }
}

/**
 * Returns the result of `work`, or undefined on a disk error. Without a usable cache, the layers themselves are read.
 */
async function undefinedOnError<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UserError || errorCode(error) === undefined) throw error;
    return undefined;
  }
}
