import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../oci/error-code.ts';

/** Bytes of one entry that are read; a layer's kept files have at most half of it before compression. */
const MAX_ENTRY_BYTES = 1024 * 1024 * 1024;

/** Files that a folder may have before it is not one of ours. */
const MAX_ENTRIES = 100_000;

const ENDING = '.layer';

/** The bytes of an entry, which counts as used from now on. Undefined when there is none, or one too large. */
export async function readEntry(folder: string, name: string): Promise<Buffer | undefined> {
  const path = pathOf(folder, name);
  return await orNothing(async () => {
    const { size } = await stat(path);
    if (size > MAX_ENTRY_BYTES) return undefined;
    const bytes = await readFile(path);
    const now = new Date();
    await orNothing(() => utimes(path, now, now));
    return bytes;
  });
}

/** Writes entries, and removes the least used until all fit in `maxBytes`. A disk that says no is no error. */
export async function writeEntries(
  folder: string,
  entries: ReadonlyMap<string, Buffer>,
  maxBytes: number,
): Promise<void> {
  if (entries.size === 0) return;
  await orNothing(async () => {
    await mkdir(folder, { recursive: true });
    for (const [name, bytes] of entries) await writeEntry(pathOf(folder, name), bytes);
    await prune(folder, maxBytes);
  });
}

function pathOf(folder: string, name: string): string {
  return join(folder, `${name}${ENDING}`);
}

/** Renamed when it is whole: no one ever reads half an entry. */
async function writeEntry(path: string, bytes: Buffer): Promise<void> {
  if (bytes.length > MAX_ENTRY_BYTES) return;
  const part = `${path}.${randomUUID()}`;
  try {
    await writeFile(part, bytes);
    await rename(part, path);
  } finally {
    await rm(part, { force: true });
  }
}

/** The least used go until the rest fits. */
async function prune(folder: string, maxBytes: number): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.includes(ENDING));
  const entries = await Promise.all(
    names.slice(0, MAX_ENTRIES).map(async (name) => {
      const path = join(folder, name);
      const found = await orNothing(() => stat(path));
      return { path, size: found?.size ?? 0, usedAt: found?.mtimeMs ?? 0 };
    }),
  );
  entries.sort((a, b) => b.usedAt - a.usedAt || (a.path < b.path ? -1 : 1));
  let total = 0;
  for (const { path, size } of entries) {
    total += size;
    if (total > maxBytes) await rm(path, { force: true });
  }
}

/** Undefined when the disk says no: without a cache, layers are read. */
async function orNothing<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}
