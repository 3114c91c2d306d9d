/**
 * Reads zip archives in memory and synchronously, because a layer is read in one pass. The archive can follow other
 * bytes, such as the script in Spring's executable archives. Source: PKWARE, APPNOTE.TXT 6.3.10
 */
import { inflateRawSync } from 'node:zlib';
import { ENTRY_SIGNATURE, findDirectory, type ZipDirectory } from './zip-directory.ts';

const ENTRY_BYTES = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
const EXTRA64 = 1;

const STORED = 0;
const DEFLATED = 8;
/** Flags for traditional and strong encryption. */
const ENCRYPTED_FLAGS = 0x41;

/** Placeholder for a value that is stored in the extra field instead. */
const MOVED_32 = 0xffffffff;

/**
 * Maximum number of entries. The largest Java archives have about 200,000, and the full OSV archive has about 600,000
 * records.
 */
export const MAX_ENTRIES = 1_000_000;

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Compressed and uncompressed size, in bytes. Both sizes come from the archive, so they can be wrong. */
  readonly packed: number;
  readonly size: number;
  /** CRC-32 checksum of the uncompressed content. */
  readonly crc: number;
  /** Offset of the local header. */
  readonly at: number;
}

/** Returns the entries in directory order, or undefined if the zip archive cannot be read. */
export function listZip(archive: Buffer): readonly ZipEntry[] | undefined {
  const directory = findDirectory(archive);
  return directory === undefined ? undefined : listDirectory(archive, directory);
}

/** Returns the entries of a directory, or undefined if the directory is damaged. */
export function listDirectory(
  archive: Buffer,
  directory: ZipDirectory,
): readonly ZipEntry[] | undefined {
  const entries: ZipEntry[] = [];
  let at = directory.start;
  while (at < directory.end) {
    const isEntry =
      at + ENTRY_BYTES <= directory.end && archive.readUInt32LE(at) === ENTRY_SIGNATURE;
    if (!isEntry || entries.length === MAX_ENTRIES) return undefined;
    entries.push(readEntry(archive, at, directory.shift));
    at +=
      ENTRY_BYTES +
      lengthAt(archive, at, 28) +
      lengthAt(archive, at, 30) +
      lengthAt(archive, at, 32);
  }
  return at === directory.end ? entries : undefined;
}

/** Returns the offset of an entry's compressed bytes. Returns undefined if the archive does not contain all of them. */
export function contentStart(archive: Buffer, { at, packed }: ZipEntry): number | undefined {
  const isLocal =
    at >= 0 && at + LOCAL_BYTES <= archive.length && archive.readUInt32LE(at) === LOCAL_SIGNATURE;
  if (!isLocal) return undefined;
  const start = at + LOCAL_BYTES + lengthAt(archive, at, 26) + lengthAt(archive, at, 28);
  return start + packed <= archive.length ? start : undefined;
}

/**
 * Returns the content of an entry. Returns undefined if its compression is not supported, or if it is larger than
 * `maxBytes`.
 */
export function unzip(archive: Buffer, entry: ZipEntry, maxBytes: number): Buffer | undefined {
  const start = contentStart(archive, entry);
  if (start === undefined || !isReadable(entry)) return undefined;
  return unpack(archive.subarray(start, start + entry.packed), entry, maxBytes);
}

/** True if the compression of an entry is supported. */
export function isReadable({ method, isEncrypted }: ZipEntry): boolean {
  return !isEncrypted && (method === STORED || method === DEFLATED);
}

/** True if an entry is not compressed. */
export function isStored({ method }: Pick<ZipEntry, 'method'>): boolean {
  return method === STORED;
}

/**
 * Decompresses bytes. Returns undefined if the bytes are damaged, larger than declared, or larger than `maxBytes`.
 */
function unpack(packed: Buffer, entry: ZipEntry, maxBytes: number): Buffer | undefined {
  const { size } = entry;
  if (size > maxBytes) return undefined;
  if (isStored(entry)) return packed.length > maxBytes ? undefined : packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch {
    return undefined;
  }
}

function readEntry(archive: Buffer, at: number, shift: number): ZipEntry {
  const nameEnd = at + ENTRY_BYTES + lengthAt(archive, at, 28);
  const stated = {
    size: archive.readUInt32LE(at + 24),
    packed: archive.readUInt32LE(at + 20),
    at: archive.readUInt32LE(at + 42),
  };
  const isMoved = Object.values(stated).includes(MOVED_32);
  const extra = archive.subarray(nameEnd, nameEnd + lengthAt(archive, at, 30));
  const { size, packed, at: offset } = isMoved ? readExtra(extra, stated) : stated;
  return {
    name: archive.toString('utf8', at + ENTRY_BYTES, nameEnd),
    method: archive.readUInt16LE(at + 10),
    isEncrypted: (archive.readUInt16LE(at + 8) & ENCRYPTED_FLAGS) !== 0,
    size,
    packed,
    crc: archive.readUInt32LE(at + 16),
    at: offset + shift,
  };
}

interface Numbers {
  readonly size: number;
  readonly packed: number;
  readonly at: number;
}

/**
 * Returns the sizes and the offset of an entry, completed with values from its extra field. The extra field contains
 * only the values that did not fit into the entry, in this order: size, compressed size, offset.
 */
function readExtra(extra: Buffer, stated: Numbers): Numbers {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== EXTRA64) continue;
    let from = at + 4;
    const next = (value: number): number => {
      if (value !== MOVED_32 || from + 8 > extra.length) return value;
      from += 8;
      return Number(extra.readBigUInt64LE(from - 8));
    };
    return { size: next(stated.size), packed: next(stated.packed), at: next(stated.at) };
  }
  return stated;
}

function lengthAt(archive: Buffer, entry: number, field: number): number {
  return archive.readUInt16LE(entry + field);
}
