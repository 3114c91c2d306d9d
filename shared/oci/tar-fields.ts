import { DataError } from '../errors/errors.ts';
import { nameFrom } from './tar-text.ts';

/** Every header and every padding of a tar archive is counted in such blocks, in bytes. */
export const BLOCK = 512;

/** Where the fields of a header stand. @see POSIX.1-2017, pax, "ustar Interchange Format" */
const NAME = { at: 0, length: 100 };
const SIZE = { at: 124, length: 12 };
const CHECKSUM = { at: 148, length: 8 };
const TYPE_AT = 156;
const LINK_NAME = { at: 157, length: 100 };
const MAGIC_AT = 257;
const PREFIX = { at: 345, length: 155 };

/** The fields of one header block that are used, before any extended header has its say. */
export interface TarFields {
  readonly name: string;
  readonly linkName: string;
  /** The type flag: a single character; `\0` became `0`. */
  readonly type: string;
  /** Bytes that follow the header, without padding. */
  readonly size: number;
}

/** @throws {DataError} `malformed` when the checksum or a number is wrong. */
export function readFields(block: Buffer, at: number, path: string): TarFields {
  requireChecksum(block, at, path);
  const name = text(block, at + NAME.at, NAME.length);
  const prefix = hasPrefix(block, at) ? text(block, at + PREFIX.at, PREFIX.length) : '';
  const type = block[at + TYPE_AT] ?? 0;
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    linkName: text(block, at + LINK_NAME.at, LINK_NAME.length),
    type: type === 0 ? '0' : String.fromCharCode(type),
    size: readNumber(block, at + SIZE.at, SIZE.length, path),
  };
}

export function isZeroBlock(block: Buffer, at: number): boolean {
  for (let index = at; index < at + BLOCK; index++) if (block[index] !== 0) return false;
  return true;
}

/** Octal digits, or with the highest bit set a big-endian number (GNU's base 256). */
export function readNumber(block: Buffer, at: number, length: number, path: string): number {
  const first = block[at] ?? 0;
  const value = first & 0x80 ? base256(block, at, length) : octal(block, at, length);
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new DataError('malformed', `${path}: a number in the tar archive is not one`, { path });
}

function base256(block: Buffer, at: number, length: number): number {
  if ((block[at] ?? 0) !== 0x80) return -1;
  let value = 0;
  for (let index = at + 1; index < at + length; index++) value = value * 256 + (block[index] ?? 0);
  return value;
}

function octal(block: Buffer, at: number, length: number): number {
  let value = 0;
  let index = at;
  const end = at + length;
  while (index < end && block[index] === 0x20) index++;
  for (; index < end; index++) {
    const byte = block[index] ?? 0;
    if (byte === 0 || byte === 0x20) return value;
    if (byte < 0x30 || byte > 0x37) return Number.NaN;
    value = value * 8 + byte - 0x30;
  }
  return value;
}

/** The sum of the header's bytes, its own field counted as spaces; some old writers summed signed bytes. */
function requireChecksum(block: Buffer, at: number, path: string): void {
  const checksumAt = at + CHECKSUM.at;
  const own = sum(block, checksumAt, CHECKSUM.length);
  const unsigned = sum(block, at, BLOCK) - own + CHECKSUM.length * 0x20;
  const stated = octal(block, checksumAt, CHECKSUM.length);
  if (stated === unsigned || stated === unsigned - signedness(block, at)) return;
  const message = `${path}: this is no tar archive, or it is damaged (a header's checksum is wrong)`;
  throw new DataError('malformed', message, { path });
}

/**
 * Four bytes at a time, every second of them in one half of a number: 128 times 255 and twice that is all that a
 * half can come to. It is what takes longest of a header. `length` is a multiple of four.
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

function byteAt(block: Buffer, at: number): number {
  return block[at] ?? 0;
}

/** How much less the sum is when bytes are taken as signed; the checksum's own are digits. */
function signedness(block: Buffer, at: number): number {
  let high = 0;
  for (let index = at; index < at + BLOCK; index++) if (byteAt(block, index) > 127) high += 256;
  return high;
}

/** GNU's own magic, `ustar` and two spaces, uses those bytes for other things. */
function hasPrefix(block: Buffer, at: number): boolean {
  return USTAR.every((byte, index) => block[at + MAGIC_AT + index] === byte);
}

const USTAR = [...Buffer.from('ustar\0')];

/** Up to the first zero. */
function text(block: Buffer, start: number, length: number): string {
  let end = start;
  let bits = 0;
  for (; end < start + length; end++) {
    const byte = block[end] ?? 0;
    if (byte === 0) break;
    bits |= byte;
  }
  if (end === start) return '';
  return bits < 0x80 ? block.toString('latin1', start, end) : nameFrom(block.subarray(start, end));
}
