/**
 * Entries of a cache of layers as one file: a mark, and for each entry the 32 bytes of its name, its length
 * in 4 bytes, and itself. There are no paths in it, so none can lead anywhere.
 */

import { hash } from 'node:crypto';

const MARK = Buffer.from('assay layers 1\n');

/** By which a store tells archives of this form from others. */
export const ARCHIVE_VERSION = hash('sha256', MARK, 'hex');

const NAME_BYTES = 32;
const HEAD_BYTES = NAME_BYTES + 4;

/** A name: a SHA-256 in hexadecimal. */
const NAME = /^[0-9a-f]{64}$/;

/**
 * Bytes of an archive that is written or read. It holds the layers of one run, which take 3 MB for an image
 * of 1 GB; GitHub keeps 10 GB of caches for a repository.
 */
export const MAX_ARCHIVE_BYTES = 128 * 1024 * 1024;

/** An image has at most 127 layers; some have as many for each of a dozen platforms, and are read twice. */
const MAX_ENTRIES = 4_000;

/** The same entries give the same bytes. Undefined for more than an archive may hold. */
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

/** The entries by name, each yet to be looked at; undefined for a file that is anything else or cut short. */
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
