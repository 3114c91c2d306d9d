/**
 * Stores the names of functions as sorted 32-bit hashes. A program has 50,000 functions, whose names take several
 * megabytes. If two names have the same hash, a missing function seems to be present, but not the reverse.
 */

const HASH_BYTES = 4;

/** @see http://www.isthe.com/chongo/tech/comp/fnv/ FNV-1a, over UTF-16 units */
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

export function packSymbols(hashes: ReadonlySet<number>): string {
  const sorted = Uint32Array.from(hashes).sort();
  const bytes = Buffer.alloc(sorted.length * HASH_BYTES);
  for (const [index, hash] of sorted.entries()) bytes.writeUInt32LE(hash, index * HASH_BYTES);
  return bytes.toString('base64');
}

/** Returns a function that tells whether a program contains a function, given as `import/path.Type.Method`. */
export function unpackSymbols(packed: string): (name: string) => boolean {
  const bytes = Buffer.from(packed, 'base64');
  const hashes = new Set<number>();
  for (let at = 0; at + HASH_BYTES <= bytes.length; at += HASH_BYTES) {
    hashes.add(bytes.readUInt32LE(at));
  }
  return (name) => hashes.has(symbolHash(name));
}

export function symbolHash(name: string): number {
  let hash = OFFSET_BASIS;
  for (let at = 0; at < name.length; at += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(at), PRIME);
  }
  return hash >>> 0;
}
