/** ndb, rpm's own database format in `Packages.db`, which SUSE uses. Source: rpm, lib/backend/ndb/rpmpkg.cc */
import { DataError } from '../../errors/errors.ts';

const HEADER_MAGIC = 'RpmP';
const SLOT_MAGIC = 'Slot';
const BLOB_MAGIC = 'BlbS';
const VERSION = 0;

const PAGE_BYTES = 4096;
/** Offset of the first slot, in bytes. The header before it has the size of two slots. */
const FIRST_SLOT_AT = 32;
const SLOT_BYTES = 16;
const BLOCK_BYTES = 16;
const BLOB_HEADER_BYTES = 16;

export function isNdb(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, 4) === HEADER_MAGIC;
}

/**
 * Yields the package headers.
 *
 * @throws {DataError} if the version of the database is not supported, or if the database is truncated.
 */
export function* readNdb(bytes: Buffer, path: string): Generator<Buffer> {
  if (bytes.length < FIRST_SLOT_AT) throw cutShort(path);
  if (bytes.readUInt32LE(4) !== VERSION) {
    const message = `rpm database version ${bytes.readUInt32LE(4)} is not supported`;
    throw new DataError('unsupported-version', message, { path });
  }
  const slotsEnd = bytes.readUInt32LE(12) * PAGE_BYTES;
  if (slotsEnd > bytes.length) throw cutShort(path);
  for (let at = FIRST_SLOT_AT; at + SLOT_BYTES <= slotsEnd; at += SLOT_BYTES) {
    const packageIndex = bytes.readUInt32LE(at + 4);
    const isUsed = bytes.toString('latin1', at, at + 4) === SLOT_MAGIC && packageIndex !== 0;
    if (isUsed) yield readBlob(bytes, bytes.readUInt32LE(at + 8) * BLOCK_BYTES, packageIndex, path);
  }
}

function readBlob(bytes: Buffer, at: number, packageIndex: number, path: string): Buffer {
  const start = at + BLOB_HEADER_BYTES;
  if (start > bytes.length) throw cutShort(path);
  const isBlob = bytes.toString('latin1', at, at + 4) === BLOB_MAGIC;
  if (!isBlob || bytes.readUInt32LE(at + 4) !== packageIndex) {
    throw new DataError('malformed', 'a slot in the rpm database does not match its package', {
      path,
    });
  }
  const end = start + bytes.readUInt32LE(at + 12);
  if (end > bytes.length) throw cutShort(path);
  return bytes.subarray(start, end);
}

function cutShort(path: string): DataError {
  return new DataError('malformed', 'the rpm database is truncated', { path });
}
