import type { ByteRanges } from './byte-ranges.ts';

/** Number of bytes at the start of a program that contain the headers. */
const HEAD_BYTES = 1024;

/**
 * Markers of a program that UPX has compressed: after the headers in Linux and macOS programs, and as the name of the
 * first section in Windows programs.
 */
const MARKS = [Buffer.from('UPX!', 'latin1'), Buffer.from('UPX0\0\0\0\0', 'latin1')];

/**
 * Returns true for a program that UPX has compressed. Its modules and versions cannot be read, because the program
 * decompresses itself only when it runs.
 *
 * @see https://upx.github.io
 */
export function isPacked(file: ByteRanges): boolean {
  const head = file.read(0, Math.min(HEAD_BYTES, file.size));
  return head !== undefined && MARKS.some((mark) => head.includes(mark));
}
