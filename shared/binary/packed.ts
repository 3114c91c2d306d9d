import type { ByteRanges } from './byte-ranges.ts';

/** Number of bytes at the start of a program that contain the headers. */
const HEAD_BYTES = 1024;

/** Mark after the headers of a Linux or macOS program, and the first section of a Windows program. */
const MARKS = [Buffer.from('UPX!', 'latin1'), Buffer.from('UPX0\0\0\0\0', 'latin1')];

/**
 * Returns true for a program that UPX has compressed. Its modules and versions cannot be read, because only the program
 * itself decompresses them in memory.
 *
 * @see https://upx.github.io
 */
export function isPacked(file: ByteRanges): boolean {
  const head = file.read(0, Math.min(HEAD_BYTES, file.size));
  return head !== undefined && MARKS.some((mark) => head.includes(mark));
}
