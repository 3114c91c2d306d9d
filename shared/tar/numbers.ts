import { DataError } from '../errors/errors.ts';

/** Go's limits for numbers, which are 64-bit integers. Go rejects larger numbers. */
const TOO_LARGE = 2 ** 63;
const MAX_INT64 = 2n ** 63n - 1n;

const NUL = 0;
const SPACE = 0x20;

/**
 * Parses a number in a header field in the same way as Go. The number consists of octal digits, with spaces and NULs
 * around them. If the highest bit of the field is set, the field instead contains a big-endian number in two's
 * complement (GNU's base 256). Numbers above 2^53 are rounded.
 *
 * @throws {DataError} `malformed`.
 */
export function numberIn(block: Buffer, at: number, length: number, path: string): number {
  const value = isNumberIn(block, at, length);
  if (Number.isNaN(value)) throw badNumber(path);
  return value;
}

/** Like `numberIn`, but returns NaN if the field is not valid. */
export function isNumberIn(block: Buffer, at: number, length: number): number {
  const isBinary = ((block[at] ?? 0) & 0x80) !== 0;
  return isBinary ? base256(block, at, length) : octal(block, at, length);
}

/** @throws {DataError} `malformed` if the number is negative or not exact. */
export function requireSize(value: number, path: string): number {
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw badNumber(path);
}

/** Parses decimal digits with an optional sign, as `strconv.ParseInt` in Go does. */
export function decimal(text: string, path: string): number {
  requireDecimal(text, path);
  return Number(text);
}

/** @throws {DataError} `malformed` if the text is not a 64-bit integer. */
export function requireDecimal(text: string, path: string): void {
  const [, sign = '', digits = ''] = /^([+-]?)0*(\d{1,19})$/.exec(text) ?? [];
  const isNumber = digits !== '' && (digits.length < 19 || isInt64(BigInt(`${sign}${digits}`)));
  if (!isNumber) throw badNumber(path);
}

function isInt64(value: bigint): boolean {
  return value >= -MAX_INT64 - 1n && value <= MAX_INT64;
}

/**
 * Parses octal digits. Ignores spaces and NULs around the digits, and everything after a NUL that follows a digit.
 * Returns NaN for any other text.
 */
export function octal(block: Buffer, start: number, length: number): number {
  let at = start;
  let end = start + length;
  while (at < end && isFiller(block[at])) at++;
  while (end > at && isFiller(block[end - 1])) end--;
  let value = 0;
  for (; at < end; at++) {
    const byte = block[at] ?? 0;
    if (byte === NUL) return value;
    if (byte < 0x30 || byte > 0x37) return Number.NaN;
    value = value * 8 + byte - 0x30;
  }
  return value;
}

function isFiller(byte: number | undefined): boolean {
  return byte === NUL || byte === SPACE;
}

function base256(block: Buffer, at: number, length: number): number {
  const first = block[at] ?? 0;
  const inversion = (first & 0x40) === 0 ? 0 : 0xff;
  let value = (first ^ inversion) & 0x7f;
  for (let index = at + 1; index < at + length; index++) {
    value = value * 256 + ((block[index] ?? 0) ^ inversion);
  }
  if (value >= TOO_LARGE) return Number.NaN;
  return inversion === 0 ? value : -value - 1;
}

function badNumber(path: string): DataError {
  return new DataError('malformed', `${path}: the tar archive contains an invalid number`, {
    path,
  });
}
