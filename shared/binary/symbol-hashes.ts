/**
 * Stores function names as sorted 32-bit hashes. A program has 50,000 functions, whose names take several megabytes.
 * Two names can have the same hash. Therefore, a missing function can seem to be present, but a present function never
 * seems to be missing.
 */

const HASH_BYTES = 4;

/**
 * The hash of an empty name.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/ FNV-1a
 */
const FIRST_HASH = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

export function packSymbols(hashes: Int32Array): string {
  const sorted = hashes.toSorted();
  const bytes = Buffer.alloc(sorted.length * HASH_BYTES);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let end = 0;
  for (let index = 0; index < sorted.length; index += 1) {
    const hash = sorted[index] ?? 0;
    if (index > 0 && hash === sorted[index - 1]) continue;
    view.setInt32(end, hash, true);
    end += HASH_BYTES;
  }
  return bytes.toString('base64', 0, end);
}

/**
 * Returns a predicate that tests whether a program contains the function with a given name, such as
 * `import/path.Type.Method`.
 */
export function unpackSymbols(packed: string): (name: string) => boolean {
  const bytes = Buffer.from(packed, 'base64');
  const hashes = new Set<number>();
  for (let at = 0; at + HASH_BYTES <= bytes.length; at += HASH_BYTES) {
    hashes.add(bytes.readInt32LE(at));
  }
  return (name) => hashes.has(symbolHash(name));
}

export function symbolHash(name: string): number {
  return Buffer.from(name).reduce(hashByte, FIRST_HASH);
}

/**
 * Returns the hash of a name after one more byte. The hash is a signed integer, because operations on signed integers
 * are faster.
 */
export function hashByte(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, PRIME);
}
