import { hash } from 'node:crypto';
import { DataError } from '../errors/errors.ts';

/** The files that git tracks in a work tree, according to its index. */
export interface GitIndex {
  /** Paths of files, and of folders that are not checked out. The path of a folder ends with a slash. */
  readonly tracked: ReadonlySet<string>;
  /** Submodule commits, by path. */
  readonly submodules: ReadonlyMap<string, string>;
  /** Tracked paths that a sparse checkout omits from the work tree. */
  readonly notCheckedOut: ReadonlySet<string>;
  /**
   * Digest of the shared index that this index is based on, in hexadecimal. The shared index is the file
   * `sharedindex.DIGEST` in the same folder.
   */
  readonly shared?: string | undefined;
}

/** Maximum number of entries. Real indexes have at most about 2,000,000 files. */
const MAX_ENTRIES = 5_000_000;

const SIGNATURE = 'DIRC';
const HEADER_BYTES = 12;
/** Size of the fields before the object ID, in bytes: the times, device, inode, mode, owners and file size. */
const STAT_BYTES = 40;
const MODE_AT = 24;
const FLAG_BYTES = 2;
const IS_EXTENDED = 0x4000;
/** Flag in the second pair of flag bytes, for paths that a sparse checkout omits. */
const SKIPS_WORK_TREE = 0x4000;
const GITLINK = 0o160000;
const FOLDER = 0o040000;
const TYPE_MASK = 0o170000;

/**
 * Parses the index of a work tree.
 *
 * @throws {DataError} `malformed`, `unsupported-version`, `limit-exceeded`.
 * @see https://git-scm.com/docs/index-format, versions 2 to 4
 */
export function parseGitIndex(bytes: Buffer, path: string): GitIndex {
  if (bytes.length < HEADER_BYTES || bytes.toString('latin1', 0, 4) !== SIGNATURE) {
    throw damaged(path);
  }
  const version = bytes.readUInt32BE(4);
  if (version < 2 || version > 4) {
    const message = `${path} has the unsupported index version ${version}`;
    throw new DataError('unsupported-version', message, { path });
  }
  const count = bytes.readUInt32BE(8);
  if (count > MAX_ENTRIES) {
    const message = `${path} contains more than ${MAX_ENTRIES} entries`;
    throw new DataError('limit-exceeded', message, { path });
  }
  const end = bytes.length - hashLength(bytes, path);
  return readEntries({ bytes, end, path, version, count, hashBytes: bytes.length - end });
}

interface Reading {
  readonly bytes: Buffer;
  readonly end: number;
  readonly path: string;
  readonly version: number;
  readonly count: number;
  readonly hashBytes: number;
}

function readEntries(reading: Reading): GitIndex {
  const { bytes, count, hashBytes, path } = reading;
  const tracked = new Set<string>();
  const submodules = new Map<string, string>();
  const notCheckedOut = new Set<string>();
  let at = HEADER_BYTES;
  let name: Buffer = Buffer.alloc(0);
  for (let index = 0; index < count; index++) {
    const start = at;
    const flagsAt = at + STAT_BYTES + hashBytes;
    if (flagsAt + FLAG_BYTES > reading.end) throw damaged(path);
    const isExtended = (bytes.readUInt16BE(flagsAt) & IS_EXTENDED) !== 0;
    const nameAt = flagsAt + (isExtended ? 2 * FLAG_BYTES : FLAG_BYTES);
    ({ name, at } = nameFrom(nameAt, start, name, reading));
    const text = name.toString('utf8');
    const type = bytes.readUInt32BE(start + MODE_AT) & TYPE_MASK;
    const id = bytes.toString('hex', start + STAT_BYTES, flagsAt);
    if (type === GITLINK) submodules.set(text, id);
    const tracks = type === FOLDER && !text.endsWith('/') ? `${text}/` : text;
    tracked.add(tracks);
    const more = isExtended ? bytes.readUInt16BE(flagsAt + FLAG_BYTES) : 0;
    if ((more & SKIPS_WORK_TREE) !== 0) notCheckedOut.add(tracks);
  }
  return { tracked, submodules, notCheckedOut, shared: sharedIndex(at, reading) };
}

/**
 * Returns the name of an entry and the offset of the next entry. In version 4, each entry specifies how many bytes to
 * remove from the end of the previous name. In other versions, entries are padded to eight bytes.
 */
function nameFrom(
  nameAt: number,
  start: number,
  before: Buffer,
  { bytes, end, path, version }: Reading,
): { name: Buffer; at: number } {
  const { value: dropped, at: textAt } =
    version === 4 ? varint(bytes, nameAt, path) : { value: 0, at: nameAt };
  const zero = bytes.indexOf(0, textAt);
  if (zero === -1 || zero >= end || dropped > before.length) throw damaged(path);
  const text = bytes.subarray(textAt, zero);
  if (version === 4) {
    const kept = before.subarray(0, before.length - dropped);
    return { name: Buffer.concat([kept, text]), at: zero + 1 };
  }
  return { name: text, at: start + Math.ceil((zero + 1 - start) / 8) * 8 };
}

/**
 * Decodes a number in git's offset encoding, which has seven bits per byte and adds one for each continuation byte.
 * Also returns the offset after the number.
 */
function varint(bytes: Buffer, start: number, path: string): { value: number; at: number } {
  let value = 0;
  for (let at = start; at < start + 5; at++) {
    const byte = bytes[at];
    if (byte === undefined) break;
    value = value * 128 + (byte & 0x7f);
    if ((byte & 0x80) === 0) return { value, at: at + 1 };
    value += 1;
  }
  throw damaged(path);
}

/**
 * Returns the digest of the shared index, which is in the `link` extension of a split index. Skips all other
 * extensions.
 */
function sharedIndex(start: number, { bytes, end, hashBytes, path }: Reading): string | undefined {
  let at = start;
  while (at + 8 <= end) {
    const size = bytes.readUInt32BE(at + 4);
    const name = bytes.toString('latin1', at, at + 4);
    if (at + 8 + size > end) throw damaged(path);
    if (name === 'link' && size >= hashBytes) {
      const hex = bytes.toString('hex', at + 8, at + 8 + hashBytes);
      return /^0+$/.test(hex) ? undefined : hex;
    }
    at += 8 + size;
  }
  return undefined;
}

/**
 * Returns the length of the hash at the end of the index, which covers all preceding bytes. If hashing is disabled, the
 * hash consists of zeros.
 */
function hashLength(bytes: Buffer, path: string): number {
  for (const [algorithm, length] of [
    ['sha1', 20],
    ['sha256', 32],
  ] as const) {
    const end = bytes.length - length;
    if (end < HEADER_BYTES) continue;
    const digest = hash(algorithm, bytes.subarray(0, end), 'buffer');
    if (digest.equals(bytes.subarray(end))) return length;
  }
  const isUnhashed = bytes.subarray(-20).every((byte) => byte === 0);
  if (!isUnhashed) throw damaged(path);
  return bytes.subarray(-32).every((byte) => byte === 0) ? 32 : 20;
}

function damaged(path: string): DataError {
  return new DataError('malformed', `${path} is not a git index, or is damaged`, { path });
}
