import { DataError } from '../errors/errors.ts';
import { isNumberIn, numberIn, octal } from './numbers.ts';
import { nameFrom } from './text.ts';

/** Block size of a tar archive, in bytes. Headers and padded data are multiples of it. */
export const BLOCK = 512;

interface Field {
  readonly at: number;
  readonly length: number;
}

/**
 * Offsets and lengths of the fields in a header.
 *
 * @see POSIX.1-2017, pax, "ustar Interchange Format"
 */
const NAME: Field = { at: 0, length: 100 };
const MODE: Field = { at: 100, length: 8 };
const SIZE: Field = { at: 124, length: 12 };
const CHECKSUM: Field = { at: 148, length: 8 };
const TYPE_AT = 156;
const LINK_NAME: Field = { at: 157, length: 100 };

/**
 * Numbers that Assay does not use: owner, group and time. They must still be valid, because Go rejects a header with an
 * invalid number.
 */
const OTHER_NUMBERS: readonly Field[] = [
  { at: 108, length: 8 },
  { at: 116, length: 8 },
  { at: 136, length: 12 },
];

/** Device numbers, which exist in every format except the oldest. */
const DEVICE_NUMBERS: readonly Field[] = [
  { at: 329, length: 8 },
  { at: 337, length: 8 },
];

/**
 * Prefix of the path. Schily's tar stores times after the prefix, and GNU's tar stores times in place of the prefix.
 */
const PREFIX: Field = { at: 345, length: 155 };
const STAR_PREFIX: Field = { at: 345, length: 131 };
const STAR_TIMES: readonly Field[] = [
  { at: 476, length: 12 },
  { at: 488, length: 12 },
];
const GNU_TIMES: readonly Field[] = [
  { at: 345, length: 12 },
  { at: 357, length: 12 },
];

type Format = 'v7' | 'ustar' | 'star' | 'gnu';

/** The fields of a header block that Assay uses, before extended headers are applied. */
export interface TarFields {
  readonly name: string;
  readonly linkName: string;
  /** Type flag, which is a single character. */
  readonly type: string;
  /** Number of bytes after the header, without padding. It can be negative for types without data. */
  readonly size: number;
  /** Permission bits. */
  readonly mode: number;
}

/**
 * Parses a header in the same way as Go.
 *
 * @throws {DataError} `malformed` if the checksum or a number is wrong.
 */
export function readFields(block: Buffer, at: number, path: string): TarFields {
  requireChecksum(block, at, path);
  const format = formatOf(block, at);
  requireNumbers(block, at, OTHER_NUMBERS, path);
  if (format !== 'v7') requireNumbers(block, at, DEVICE_NUMBERS, path);
  const prefix = prefixOf(block, at, format, path);
  const name = text(block, at, NAME);
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    linkName: text(block, at, LINK_NAME),
    type: String.fromCharCode(block[at + TYPE_AT] ?? 0),
    size: numberIn(block, at + SIZE.at, SIZE.length, path),
    mode: numberIn(block, at + MODE.at, MODE.length, path),
  };
}

export function isZeroBlock(block: Buffer, at: number): boolean {
  for (let index = at; index < at + BLOCK; index++) if (block[index] !== 0) return false;
  return true;
}

const USTAR_MAGIC = Buffer.from('ustar\0');
const GNU_MAGIC = Buffer.from('ustar  \0');
const STAR_TRAILER = Buffer.from('tar\0');

function formatOf(block: Buffer, at: number): Format {
  if (hasBytes(block, at + 257, USTAR_MAGIC)) {
    return hasBytes(block, at + 508, STAR_TRAILER) ? 'star' : 'ustar';
  }
  return hasBytes(block, at + 257, GNU_MAGIC) ? 'gnu' : 'v7';
}

function hasBytes(block: Buffer, at: number, bytes: Buffer): boolean {
  for (let index = 0; index < bytes.length; index++) {
    if (block[at + index] !== bytes[index]) return false;
  }
  return true;
}

function prefixOf(block: Buffer, at: number, format: Format, path: string): string {
  switch (format) {
    case 'v7':
      return '';
    case 'ustar':
      return text(block, at, PREFIX);
    case 'star':
      requireNumbers(block, at, STAR_TIMES, path);
      return text(block, at, STAR_PREFIX);
    case 'gnu':
      return GNU_TIMES.every((field) => isTime(block, at, field)) ? '' : oldGoPrefix(block, at);
  }
}

/** True if the field is a valid time. An unset time starts with a NUL. */
function isTime(block: Buffer, at: number, field: Field): boolean {
  const start = at + field.at;
  return block[start] === 0 || !Number.isNaN(isNumberIn(block, start, field.length));
}

/**
 * Returns the prefix of a path in GNU format. The format does not define a prefix, but Go wrote one before version 1.8.
 * Returns an empty string if the bytes in its place are not ASCII.
 */
function oldGoPrefix(block: Buffer, at: number): string {
  const prefix = text(block, at, PREFIX);
  for (let index = 0; index < prefix.length; index++) {
    if (prefix.charCodeAt(index) >= 0x80) return '';
  }
  return prefix;
}

function requireNumbers(block: Buffer, at: number, fields: readonly Field[], path: string): void {
  for (const field of fields) numberIn(block, at + field.at, field.length, path);
}

/**
 * Verifies the checksum, which is the sum of the header's bytes with spaces in place of the checksum. Also accepts the
 * sum of signed bytes, which some old tools computed.
 */
function requireChecksum(block: Buffer, at: number, path: string): void {
  const checksumAt = at + CHECKSUM.at;
  const own = sum(block, checksumAt, CHECKSUM.length);
  const unsigned = sum(block, at, BLOCK) - own + CHECKSUM.length * 0x20;
  const stated = octal(block, checksumAt, CHECKSUM.length);
  if (stated === unsigned || stated === unsigned - signedness(block, at)) return;
  const message = `${path}: not a tar archive, or damaged (wrong checksum in a header)`;
  throw new DataError('malformed', message, { path });
}

/**
 * Returns the sum of the bytes. Adds four bytes at a time, in two halves of a number. Each half receives every second
 * byte. A half cannot overflow, because its sum is at most 2 × 128 × 255. This sum takes most of the time needed for a
 * header. `length` must be a multiple of four.
 */
function sum(block: Buffer, at: number, length: number): number {
  const view = new DataView(block.buffer, block.byteOffset + at, length);
  let halves = 0;
  for (let index = 0; index < length; index += 4) {
    const four = view.getUint32(index);
    halves += (four & 0x00ff00ff) + ((four >>> 8) & 0x00ff00ff);
  }
  return (halves >>> 16) + (halves & 0xffff);
}

/** Returns the difference between the sums of unsigned and signed bytes. The checksum's bytes count as spaces. */
function signedness(block: Buffer, at: number): number {
  let high = 0;
  for (let index = 0; index < BLOCK; index++) {
    const isOwn = index >= CHECKSUM.at && index < CHECKSUM.at + CHECKSUM.length;
    if (!isOwn && (block[at + index] ?? 0) > 127) high += 256;
  }
  return high;
}

/** Reads text up to the first zero byte. */
function text(block: Buffer, at: number, field: Field): string {
  const start = at + field.at;
  let end = start;
  let bits = 0;
  for (; end < start + field.length; end++) {
    const byte = block[end] ?? 0;
    if (byte === 0) break;
    bits |= byte;
  }
  if (end === start) return '';
  return bits < 0x80 ? block.toString('latin1', start, end) : nameFrom(block.subarray(start, end));
}

/**
 * Header fields that contain text: the name, the target of a link, the names of the owner and the group, and the
 * prefix.
 */
const TEXTS: readonly Field[] = [
  NAME,
  LINK_NAME,
  { at: 265, length: 32 },
  { at: 297, length: 32 },
  PREFIX,
];

/** Returns the strings in a header that have at least `MIN_TEXT` bytes. */
export function textsOf(block: Buffer, at: number): readonly string[] {
  return TEXTS.filter((field) => block[at + field.at + MIN_TEXT - 1] !== 0).map((field) =>
    text(block, at, field),
  );
}

/** Minimum length of a string to search, in bytes. */
const MIN_TEXT = 16;

/** Returns the number of data and padding bytes after a header with this size. */
export function paddedSize(size: number): number {
  return Math.ceil(size / BLOCK) * BLOCK;
}
