import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../errors/errors.ts';
import { removeFile, writeFile } from '../files/write-file.ts';
import { INDEX_FORMAT, openIndex, type RecordIndex } from './index-file.ts';

const ENDING = '.index';

/** The archive that the index belongs to. */
export interface IndexedArchive {
  /** Digest of the archive, in hexadecimal. */
  readonly sha256: string;
  readonly size: number;
  /** The ecosystem of the indexed records. */
  readonly ecosystem: string;
}

/** Returns the index that an earlier run saved. Returns undefined if it is missing or damaged. */
export async function loadIndex(
  folder: string,
  archive: IndexedArchive,
): Promise<RecordIndex | undefined> {
  const bytes = await readIndexBytes(folder, archive);
  return bytes && openIndex(bytes, archive.size);
}

/** Returns the bytes of a saved index. Returns undefined if they differ from the bytes that were saved. */
export async function readIndexBytes(
  folder: string,
  archive: IndexedArchive,
): Promise<Buffer | undefined> {
  const start = nameStart(archive);
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(start)).sort()) {
    const bytes = await readFile(join(folder, name)).catch(() => undefined);
    if (bytes !== undefined && name === fileName(start, bytes)) return bytes;
  }
  return undefined;
}

/** Saves the index for the next run. Replaces earlier files for the same archive, which may be damaged. */
export async function saveIndex(
  folder: string,
  archive: IndexedArchive,
  index: Buffer,
): Promise<void> {
  const start = nameStart(archive);
  const guarded = [dirname(folder)];
  try {
    const names = await readdir(folder).catch(() => []);
    for (const name of names.filter((each) => each.startsWith(start))) {
      removeFile(join(folder, name), guarded);
    }
    writeFile(join(folder, fileName(start, index)), index, guarded);
  } catch (error) {
    // Errors are ignored, because without a cache, the next run is only slower. However, a symbolic link is always
    // reported, because a write must not follow it.
    if (error instanceof UserError) throw error;
  }
}

/** Returns the file name of an index. It contains the digest of the index, which shows later changes to the file. */
function fileName(start: string, index: Buffer): string {
  return `${start}${sha256Of(index)}${ENDING}`;
}

/** Returns the start of the file name, which depends only on the archive and the index format. */
function nameStart({ sha256, ecosystem }: IndexedArchive): string {
  return `${sha256Of(`${INDEX_FORMAT}\n${ecosystem}\n${sha256}`)}-`;
}

function sha256Of(content: string | Buffer): string {
  return hash('sha256', content, 'hex');
}
