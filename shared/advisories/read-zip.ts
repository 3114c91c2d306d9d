import { crc32, inflateRawSync } from 'node:zlib';
import yauzl from 'yauzl';
import { DataError } from '../errors/errors.ts';

/** Largest archive accepted, in bytes: the public bucket's largest, npm, has about a quarter of it. */
export const MAX_ARCHIVE_BYTES = 1024 * 1024 * 1024;

/** Most entries accepted; all of OSV has some 600,000 records. */
const MAX_ENTRIES = 2_000_000;

/** Largest record accepted, in bytes; kernel errata reach 5 MB. */
export const MAX_RECORD_BYTES = 32 * 1024 * 1024;

/** What all records may come to once inflated, in bytes for each packed one: JSON reaches about 20. */
const MAX_RATIO = 100;

/** @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT §4.3.7 and §4.4.5 */
const LOCAL_HEADER_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;

/** Where one record stands in its archive. All numbers are bytes but the checksum. */
export interface ZipEntry {
  readonly start: number;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  readonly isDeflated: boolean;
}

export interface NamedEntry extends ZipEntry {
  readonly name: string;
}

/**
 * The JSON files that an archive lists. Names are only shown: nothing is written anywhere.
 *
 * @throws {DataError} when the archive cannot be trusted to be read whole.
 */
export async function listRecords(archive: Buffer, path: string): Promise<readonly NamedEntry[]> {
  const entries: NamedEntry[] = [];
  let inflated = 0;
  try {
    const zip = await yauzl.fromBufferPromise(archive);
    if (zip.entryCount > MAX_ENTRIES) throw overLimit(path, `more than ${MAX_ENTRIES} entries`);
    for await (const entry of zip.eachEntry()) {
      if (!entry.fileName.endsWith('.json')) continue;
      inflated += entry.uncompressedSize;
      if (inflated > archive.length * MAX_RATIO) {
        throw overLimit(path, `records that inflate to more than ${MAX_RATIO} times their size`);
      }
      entries.push(namedEntry(archive, entry, path));
    }
  } catch (cause) {
    if (cause instanceof DataError) throw cause;
    throw new DataError('malformed', 'this is not a readable zip archive', { path }, { cause });
  }
  return entries;
}

/**
 * The bytes of one record.
 *
 * @throws {DataError} `digest-mismatch` when they are not what the archive's directory promises.
 */
export function unpackRecord(packed: Buffer, entry: ZipEntry, path: string): Buffer {
  const bytes = entry.isDeflated ? inflate(packed, entry.size, path) : packed;
  if (bytes.length === entry.size && crc32(bytes) === entry.crc) return bytes;
  throw new DataError('digest-mismatch', 'a record does not have the promised checksum', { path });
}

function inflate(packed: Buffer, size: number, path: string): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch (cause) {
    throw new DataError('malformed', 'a record cannot be inflated', { path }, { cause });
  }
}

function namedEntry(archive: Buffer, entry: yauzl.Entry, path: string): NamedEntry {
  const { fileName: name, compressionMethod: method, compressedSize: packed } = entry;
  const header = entry.relativeOffsetOfLocalHeader;
  const isReadable = method === STORED || method === DEFLATED;
  if (!isReadable || (entry.generalPurposeBitFlag & ENCRYPTED_FLAG) !== 0) {
    throw new DataError('unsupported-version', `${name} is packed in a way we cannot read`, {
      path,
    });
  }
  if (entry.uncompressedSize > MAX_RECORD_BYTES) {
    throw overLimit(path, `a record of more than ${MAX_RECORD_BYTES} bytes`);
  }
  const start =
    header +
    LOCAL_HEADER_BYTES +
    archive.readUInt16LE(header + 26) +
    archive.readUInt16LE(header + 28);
  if (start + packed > archive.length) {
    throw new DataError('malformed', `${name} reaches beyond the end of the archive`, { path });
  }
  const isDeflated = method === DEFLATED;
  return { name, start, packed, size: entry.uncompressedSize, crc: entry.crc32, isDeflated };
}

function overLimit(path: string, what: string): DataError {
  return new DataError('limit-exceeded', `the archive has ${what}`, { path });
}
