/**
 * Stores the entries in a layer cache in one file. The file starts with a magic number. Each entry consists of its name
 * (32 bytes), its length (4 bytes) and its content. Because the file contains no paths, no entry can be written outside
 * the cache folder.
 */

import { hash } from 'node:crypto';

const MARK = Buffer.from('assay layers 1\n');

/** Name of this archive format in a cache store. It is different for each version of the format. */
export const ARCHIVE_VERSION = hash('sha256', MARK, 'hex');

const NAME_BYTES = 32;
const HEAD_BYTES = NAME_BYTES + 4;

/** An entry name: a SHA-256 in hexadecimal. */
const NAME = /^[0-9a-f]{64}$/;

/**
 * Maximum size of an archive, in bytes. An archive contains the cached layers of one run, which are 3 MB for an image
 * of 1 GB. GitHub stores up to 10 GB of caches per repository.
 */
export const MAX_ARCHIVE_BYTES = 128 * 1024 * 1024;

/**
 * Maximum number of entries. An image can have a dozen platforms with at most 127 layers each, and a layer can be read
 * twice.
 */
const MAX_ENTRIES = 4_000;

/** Packs the entries. The same entries result in the same bytes. Returns undefined if the entries exceed the limits. */
export function packEntries(entries: ReadonlyMap<string, Buffer>): Buffer | undefined {
  const names = [...entries.keys()].filter((name) => NAME.test(name)).sort();
  if (names.length > MAX_ENTRIES) return undefined;
  const parts = names.flatMap((name) => {
    const bytes = entries.get(name) ?? Buffer.alloc(0);
    const head = Buffer.alloc(HEAD_BYTES);
    head.write(name, 'hex');
    head.writeUInt32LE(bytes.length, NAME_BYTES);
    return [head, bytes];
  });
  const total = parts.reduce((sum, { length }) => sum + length, MARK.length);
  return total > MAX_ARCHIVE_BYTES ? undefined : Buffer.concat([MARK, ...parts]);
}

/**
 * Returns the entries by name, without verifying their content. Returns undefined if the file is truncated or has
 * another format.
 */
export function unpackEntries(archive: Buffer): ReadonlyMap<string, Buffer> | undefined {
  if (archive.length > MAX_ARCHIVE_BYTES) return undefined;
  if (!archive.subarray(0, MARK.length).equals(MARK)) return undefined;
  const entries = new Map<string, Buffer>();
  let at = MARK.length;
  while (at < archive.length) {
    if (archive.length - at < HEAD_BYTES || entries.size === MAX_ENTRIES) return undefined;
    const name = archive.toString('hex', at, at + NAME_BYTES);
    const start = at + HEAD_BYTES;
    const end = start + archive.readUInt32LE(at + NAME_BYTES);
    if (end > archive.length) return undefined;
    entries.set(name, archive.subarray(start, end));
    at = end;
  }
  return entries;
}
