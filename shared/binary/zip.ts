/**
 * Zip archives in memory, read at once: layers are read in one go, and cannot wait. Archives with a program
 * before them, as Spring's executable ones have, are read as well.
 * Source: PKWARE, APPNOTE.TXT 6.3.10
 */
import { inflateRawSync } from 'node:zlib';

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const MAX_COMMENT_BYTES = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const END64_LOCATOR_SIGNATURE = 0x07064b50;
const END64_LOCATOR_BYTES = 20;
const END64_SIGNATURE = 0x06064b50;
const END64_BYTES = 56;
const EXTRA64 = 1;

const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;

/** A value that stands in the extra field instead. */
const MOVED_32 = 0xffffffff;

/** The largest Java archives have some 200,000. */
const MAX_ENTRIES = 1_000_000;

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Bytes as stored, and inflated: the writer's words. */
  readonly packed: number;
  readonly size: number;
  /** Where its local header is. */
  readonly at: number;
}

/** The entries, in the order of the archive's directory; undefined when it is no readable zip archive. */
export function listZip(archive: Buffer): readonly ZipEntry[] | undefined {
  const directory = findDirectory(archive);
  if (directory === undefined || directory.count > MAX_ENTRIES) return undefined;
  const entries: ZipEntry[] = [];
  let at = directory.start;
  for (let index = 0; index < directory.count; index++) {
    const isEntry =
      at + ENTRY_BYTES <= archive.length && archive.readUInt32LE(at) === ENTRY_SIGNATURE;
    if (!isEntry) return undefined;
    entries.push(readEntry(archive, at, directory.shift));
    at +=
      ENTRY_BYTES +
      lengthAt(archive, at, 28) +
      lengthAt(archive, at, 30) +
      lengthAt(archive, at, 32);
  }
  return entries;
}

/** An entry's content; undefined when it is packed in a way we cannot read, or larger than `maxBytes`. */
export function unzip(archive: Buffer, entry: ZipEntry, maxBytes: number): Buffer | undefined {
  const { at, packed, size, method } = entry;
  if (entry.isEncrypted || size > maxBytes || at < 0 || at + LOCAL_BYTES > archive.length) {
    return undefined;
  }
  const start = at + LOCAL_BYTES + lengthAt(archive, at, 26) + lengthAt(archive, at, 28);
  if (start + packed > archive.length) return undefined;
  const bytes = archive.subarray(start, start + packed);
  if (method === STORED) return bytes.length > maxBytes ? undefined : bytes;
  if (method !== DEFLATED) return undefined;
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.min(Math.max(size, 1), maxBytes) });
  } catch {
    // Damaged, or more than it said.
    return undefined;
  }
}

interface Directory {
  readonly start: number;
  readonly count: number;
  /** Bytes before the archive, which its own offsets do not count. */
  readonly shift: number;
}

function findDirectory(archive: Buffer): Directory | undefined {
  const end = findEnd(archive);
  if (end === undefined) return undefined;
  const large = findLargeEnd(archive, end);
  if (large !== undefined) return large;
  const size = archive.readUInt32LE(end + 12);
  const offset = archive.readUInt32LE(end + 16);
  const start = end - size;
  if (start < 0) return undefined;
  return { start, count: archive.readUInt16LE(end + 10), shift: start - offset };
}

/** The last place where an end of a directory stands whose comment reaches to the end. */
function findEnd(archive: Buffer): number | undefined {
  const lowest = Math.max(0, archive.length - END_BYTES - MAX_COMMENT_BYTES);
  for (let at = archive.length - END_BYTES; at >= lowest; at--) {
    if (archive.readUInt32LE(at) !== END_SIGNATURE) continue;
    if (at + END_BYTES + archive.readUInt16LE(at + 20) <= archive.length) return at;
  }
  return undefined;
}

/** Archives with more than 65,535 entries or 4 GiB have their numbers in another place. */
function findLargeEnd(archive: Buffer, end: number): Directory | undefined {
  const locator = end - END64_LOCATOR_BYTES;
  const isLarge = locator >= 0 && archive.readUInt32LE(locator) === END64_LOCATOR_SIGNATURE;
  const at = locator - END64_BYTES;
  if (!isLarge || at < 0 || archive.readUInt32LE(at) !== END64_SIGNATURE) return undefined;
  const size = Number(archive.readBigUInt64LE(at + 40));
  const start = at - size;
  if (start < 0) return undefined;
  const shift = start - Number(archive.readBigUInt64LE(at + 48));
  return { start, count: Number(archive.readBigUInt64LE(at + 32)), shift };
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
    isEncrypted: (archive.readUInt16LE(at + 8) & ENCRYPTED_FLAG) !== 0,
    size,
    packed,
    at: offset + shift,
  };
}

interface Numbers {
  readonly size: number;
  readonly packed: number;
  readonly at: number;
}

/** Only what did not fit stands there, in this order. */
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
