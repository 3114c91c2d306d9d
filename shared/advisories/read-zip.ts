import { crc32 } from 'node:zlib';
import {
  contentStart,
  isReadable,
  isStored,
  listZip,
  MAX_ENTRIES,
  type ZipEntry,
} from '../binary/zip.ts';
import { rawInflater } from '../compression/inflate-raw.ts';
import { DataError } from '../errors/errors.ts';

/**
 * Maximum size of an archive, in bytes. The largest archive in the public bucket (npm) is about a quarter of this size.
 */
export const MAX_ARCHIVE_BYTES = 1024 * 1024 * 1024;

/** Maximum size of a record, in bytes. Kernel errata are up to 5 MB in size. */
export const MAX_RECORD_BYTES = 32 * 1024 * 1024;

/** Maximum compression ratio of all records together. JSON has a ratio of up to about 20. */
const MAX_RATIO = 100;

/** The position and the compression method of a record in an archive. */
export interface RecordEntry extends Pick<ZipEntry, 'packed' | 'size' | 'crc' | 'method'> {
  readonly start: number;
}

export interface NamedEntry extends RecordEntry {
  readonly name: string;
}

/**
 * Lists the JSON files in an archive. Their names are only displayed, and nothing is extracted to disk.
 *
 * @throws {DataError} if records in the archive could be missed.
 */
export function listRecords(archive: Buffer, path: string): readonly NamedEntry[] {
  const entries = listZip(archive);
  if (entries === undefined || entries.some(({ name }) => name.split('/').includes('..'))) {
    const message = `the file is not a readable zip archive, or has more than ${MAX_ENTRIES} files`;
    throw new DataError('malformed', message, { path });
  }
  const records = entries.filter(({ name }) => name.endsWith('.json'));
  const inflated = records.reduce((sum, { size }) => sum + size, 0);
  if (inflated > archive.length * MAX_RATIO) {
    throw overLimit(path, `records that inflate to more than ${MAX_RATIO} times their size`);
  }
  return records.map((entry) => namedEntry(archive, entry, path));
}

/**
 * Returns the bytes of one record. They are valid until the next call.
 *
 * @throws {DataError} `digest-mismatch` if the bytes do not match the checksum in the directory of the archive.
 */
export type RecordUnpacker = (packed: Buffer, entry: RecordEntry) => Buffer;

/** @param path Path to the archive in messages. */
export function recordUnpacker(path: string): RecordUnpacker {
  const inflate = rawInflater();
  return (packed, entry) => {
    const { size, crc } = entry;
    const bytes = isStored(entry) ? packed : inflate(packed, Math.min(size, MAX_RECORD_BYTES));
    if (bytes === undefined) {
      throw new DataError('malformed', 'a record cannot be inflated', { path });
    }
    if (bytes.length === size && crc32(bytes) === crc) return bytes;
    throw new DataError('digest-mismatch', 'a record does not match its checksum', { path });
  };
}

function namedEntry(archive: Buffer, entry: ZipEntry, path: string): NamedEntry {
  const { name, packed, size, crc, method } = entry;
  if (!isReadable(entry)) {
    const message = `${name} uses an unsupported compression method`;
    throw new DataError('unsupported-version', message, { path });
  }
  if (size > MAX_RECORD_BYTES) {
    throw overLimit(path, `a record of more than ${MAX_RECORD_BYTES} bytes`);
  }
  const start = contentStart(archive, entry);
  if (start === undefined) {
    throw new DataError('malformed', `${name} extends past the end of the archive`, { path });
  }
  return { name, start, packed, size, crc, method };
}

function overLimit(path: string, what: string): DataError {
  return new DataError('limit-exceeded', `the archive has ${what}`, { path });
}
