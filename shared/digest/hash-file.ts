import { createHash } from 'node:crypto';
import { readSync } from 'node:fs';

/**
 * Number of bytes to hash in one call. Larger chunks do not fit into the CPU cache and take 20% longer. Smaller chunks,
 * as in streams, take twice as long.
 */
const CHUNK_BYTES = 256 * 1024;

/**
 * Returns the SHA-256 digest of an open file, in hexadecimal. The read position in the file does not change.
 *
 * @param file Descriptor of the file.
 */
export function hashFile(file: number): string {
  const hash = createHash('sha256');
  const chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
  let at = 0;
  for (;;) {
    const length = readSync(file, chunk, 0, CHUNK_BYTES, at);
    if (length === 0) return hash.digest('hex');
    hash.update(chunk.subarray(0, length));
    at += length;
  }
}
