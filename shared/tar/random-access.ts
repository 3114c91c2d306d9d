import { createReadStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { compressionOf, MAGIC_BYTES, openInflater } from '../compression/inflate.ts';
import { DataError, UserError } from '../errors/errors.ts';
import { createFile } from '../files/new-file.ts';
import { openFile } from '../files/open-file.ts';
import { makeTemporaryFolder } from '../files/temporary-folder.ts';
import { readTarEntries, type TarEntries } from './entries.ts';
import type { TarEntry } from './entry.ts';
import { BLOCK, paddedSize } from './header.ts';
import { cutShort } from './reader.ts';

/** Limits for an image archive. */
export interface ArchiveLimits {
  readonly maxEntries: number;
  /** Maximum size after inflating, in bytes. */
  readonly maxInflatedBytes: number;
}

const ARCHIVE_LIMITS: ArchiveLimits = {
  // An image has three entries for each layer, and a few other entries.
  maxEntries: 100_000,
  // The largest images are about 50 GiB.
  maxInflatedBytes: 128 * 1024 * 1024 * 1024,
};

/** Maximum length of a requested path, in characters. Equals PATH_MAX in Linux. */
const MAX_PATH_LENGTH = 4_096;

/** Number of bytes to read from disk in one call. */
const READ_BYTES = 256 * 1024;

/** A byte range of a local file. */
export interface FileRange {
  readonly path: string;
  /** Offset from the beginning of the file, in bytes. */
  readonly offset: number;
  readonly length: number;
}

/** An index of a tar archive, which locates files without reading the whole archive. */
export interface TarIndex {
  /**
   * Returns the location of a file. Returns undefined if it does not exist. Follows links inside the archive.
   *
   * @throws {DataError} `contradiction` if the archive contains the path twice, because some engines use the first
   * entry and some the last.
   */
  locate(path: string): FileRange | undefined;
  /**
   * Reads a small file completely.
   *
   * @throws {DataError} `not-found`, `limit-exceeded`
   */
  read(path: string, maxBytes: number): Promise<Buffer>;
  close(): Promise<void>;
}

/**
 * Indexes a tar archive. A compressed archive is first inflated to a temporary file, because seeking in compressed data
 * is not possible.
 *
 * @throws {UserError} `file-not-found`
 * @throws {DataError} if the file is not a tar archive.
 */
export async function indexTar(
  path: string,
  temporaryFolder: string,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<TarIndex> {
  const plain = await plainFile(path, temporaryFolder, limits);
  try {
    const entries = await readEntries(plain.path, path, limits);
    const locate = (name: string) => locateIn(entries, name, plain.path, path);
    return {
      locate,
      read: (name, maxBytes) => readSmall(locate(name), name, maxBytes, path),
      close: plain.remove,
    };
  } catch (error) {
    await plain.remove();
    throw error;
  }
}

interface PlainFile {
  readonly path: string;
  readonly remove: () => Promise<void>;
}

async function plainFile(
  path: string,
  temporaryFolder: string,
  { maxInflatedBytes }: ArchiveLimits,
): Promise<PlainFile> {
  const head = await firstBytes(path);
  if (compressionOf(head) === 'none') return { path, remove: async () => undefined };
  const { path: folder, remove } = makeTemporaryFolder(temporaryFolder, 'assay-archive-');
  const plain = join(folder, 'image.tar');
  try {
    await inflateInto(plain, path, head, maxInflatedBytes);
    return { path: plain, remove };
  } catch (cause) {
    await remove();
    if (cause instanceof DataError || cause instanceof UserError) throw cause;
    throw new DataError('unreadable', `cannot inflate ${path}`, { path }, { cause });
  }
}

async function inflateInto(
  plain: string,
  path: string,
  head: Buffer,
  maxBytes: number,
): Promise<void> {
  const file = createFile(plain);
  let size = 0;
  const take = (chunk: Buffer): void => {
    size += chunk.length;
    if (size > maxBytes) {
      const message = `${path} inflates to more than ${maxBytes} bytes`;
      throw new DataError('limit-exceeded', message, { path });
    }
    file.write(chunk);
  };
  try {
    const inflater = openInflater(head, path, take);
    const chunks: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: READ_BYTES });
    for await (const chunk of chunks) await inflater.push(chunk);
    await inflater.end();
  } finally {
    file.close();
  }
}

async function firstBytes(path: string): Promise<Buffer> {
  const handle = await openFile(path).catch((cause: unknown) => {
    const fix = 'Check the path, which is relative to the working directory.';
    throw new UserError('file-not-found', `${path} does not exist.`, fix, { cause });
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAGIC_BYTES), 0, MAGIC_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

interface IndexedEntry {
  readonly entry: TarEntry;
  readonly offset: number;
  /** True if another entry that is not a folder has the same path. */
  readonly isDouble: boolean;
}

async function readEntries(
  file: string,
  path: string,
  limits: ArchiveLimits,
): Promise<ReadonlyMap<string, IndexedEntry>> {
  const handle = await openFile(file);
  try {
    return await scan(handle, path, limits);
  } finally {
    await handle.close();
  }
}

async function scan(
  handle: FileHandle,
  path: string,
  { maxEntries }: ArchiveLimits,
): Promise<ReadonlyMap<string, IndexedEntry>> {
  const reader = readTarEntries(path);
  const entries = new Map<string, IndexedEntry>();
  const block = Buffer.alloc(BLOCK);
  const { size } = await handle.stat();
  let at = 0;
  for (let count = 0; count <= maxEntries; count++) {
    const { bytesRead } = await handle.read(block, 0, BLOCK, at);
    if (bytesRead === 0 && !reader.isInside()) return entries;
    if (bytesRead < BLOCK) throw cutShort(path);
    at += BLOCK;
    const step = reader.next(block, 0);
    if (step.kind === 'end') return entries;
    const follows = followingBytes(step);
    if (at + follows > size) throw cutShort(path);
    const entry = await entryOf(step, reader, { handle, at });
    if (entry !== undefined) {
      const isDouble = entries.has(entry.path) && entry.type !== 'directory';
      entries.set(entry.path, { entry, offset: at, isDouble });
    }
    at += paddedSize(follows);
  }
  throw new DataError('limit-exceeded', `${path} contains more than ${maxEntries} entries`, {
    path,
  });
}

type TarStep = ReturnType<TarEntries['next']>;

/**
 * Returns the entry that a step completes, or undefined if it completes none. Either a header or the content of an
 * extended header can complete an entry.
 */
async function entryOf(
  step: TarStep,
  reader: TarEntries,
  { handle, at }: { readonly handle: FileHandle; readonly at: number },
): Promise<TarEntry | undefined> {
  if (step.kind === 'entry') return step.entry;
  if (step.kind !== 'extended') return undefined;
  const content = Buffer.alloc(step.size);
  await handle.read(content, 0, step.size, at);
  return reader.extend(content);
}

function followingBytes(step: TarStep): number {
  if (step.kind === 'entry') return step.entry.dataSize;
  return step.kind === 'extended' ? step.size : 0;
}

/**
 * Returns the location of a file. Old versions of docker save write each layer once and then link to it, so following
 * one link is enough.
 */
function locateIn(
  entries: ReadonlyMap<string, IndexedEntry>,
  name: string,
  file: string,
  path: string,
): FileRange | undefined {
  // No entry has a path longer than the limit, and Node needs quadratic time to normalize a path.
  const found = name.length > MAX_PATH_LENGTH ? undefined : entries.get(posix.normalize(name));
  const { type, linkPath } = found?.entry ?? {};
  const target = type === 'symlink' ? posix.join(posix.dirname(name), linkPath ?? '') : linkPath;
  const isLink = type === 'symlink' || type === 'hardlink';
  const real = isLink ? entries.get(target ?? '') : found;
  if (found?.isDouble === true || real?.isDouble === true) throw duplicatePath(name, path);
  if (real === undefined || real.entry.type !== 'file') return undefined;
  // A sparse file does not have a contiguous location, because its holes are not stored. No tool writes images with
  // sparse files.
  if (real.entry.sparse !== undefined) return undefined;
  return { path: file, offset: real.offset, length: real.entry.dataSize };
}

function duplicatePath(name: string, path: string): DataError {
  const message = `the archive contains ${name.slice(0, 200)} twice. Fix: save the image again`;
  return new DataError('contradiction', message, { path });
}

async function readSmall(
  location: FileRange | undefined,
  name: string,
  maxBytes: number,
  path: string,
): Promise<Buffer> {
  if (location === undefined) {
    throw new DataError('not-found', `${path} has no ${name}`, { path });
  }
  if (location.length > maxBytes) {
    const message = `${name} in ${path} is ${location.length} bytes; the limit is ${maxBytes}`;
    throw new DataError('limit-exceeded', message, { path });
  }
  const chunks: Buffer[] = [];
  for await (const chunk of streamOf(location)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Streams the bytes at a location without verifying them. */
export async function* streamOf(location: FileRange): AsyncGenerator<Buffer> {
  if (location.length === 0) return;
  const { path, offset, length } = location;
  yield* createReadStream(path, { start: offset, end: offset + length - 1 });
}
