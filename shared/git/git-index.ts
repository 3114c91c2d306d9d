import { hash } from 'node:crypto';
import { DataError } from '../errors/errors.ts';

/** What git's index says that a folder's files are. */
export interface GitIndex {
  /** Paths of files, and of folders that are not checked out, which end with a slash. */
  readonly tracked: ReadonlySet<string>;
  /** Commit by path: submodules. */
  readonly submodules: ReadonlyMap<string, string>;
  /** Hex digits of another index that this one changes, beside it as `sharedindex.…`. */
  readonly shared?: string | undefined;
}

/** Real ones have some 2,000,000 files at most. */
const MAX_ENTRIES = 5_000_000;

const SIGNATURE = 'DIRC';
const HEADER_BYTES = 12;
/** Times, device, inode, mode, owners and size, before the object's name. */
const STAT_BYTES = 40;
const MODE_AT = 24;
const FLAG_BYTES = 2;
const IS_EXTENDED = 0x4000;
const GITLINK = 0o160000;
const FOLDER = 0o040000;
const TYPE_MASK = 0o170000;

/**
 * Reads the index of a work tree.
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
    const message = `${path} is an index of version ${version}, which is not known`;
    throw new DataError('unsupported-version', message, { path });
  }
  const count = bytes.readUInt32BE(8);
  if (count > MAX_ENTRIES) {
    const message = `${path} has more than ${MAX_ENTRIES} entries`;
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
    tracked.add(type === FOLDER && !text.endsWith('/') ? `${text}/` : text);
  }
  return { tracked, submodules, shared: sharedIndex(at, reading) };
}

/** Version 4 tells how much of the name before it stands for, others pad to eight bytes. */
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

/** Seven bits a byte, one added for each byte that goes on: git's offset encoding. */
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

/** Of the extensions only `link` matters: a split index. */
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

/** The index ends with the hash of all before it, or with zeros where that is switched off. */
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
  return new DataError('malformed', `${path} is no index of git, or damaged`, { path });
}
