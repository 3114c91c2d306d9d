import { createHash } from 'node:crypto';
import type { Problem } from '../model/inventory.ts';

/**
 * First bytes of a pointer file.
 *
 * @see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
 */
const START = Buffer.from('version https://git-lfs.github.com/spec/');

/** Maximum size of a pointer file in bytes, according to the Git LFS specification. */
const MAX_POINTER_BYTES = 1024;

/** Returns true if a file is a Git LFS pointer whose content was not fetched. */
export function isLfsPointer(bytes: Buffer): boolean {
  // Most files differ in the first byte, and comparing a single byte does not create a slice.
  return bytes[0] === START[0] && bytes.subarray(0, START.length).equals(START);
}

/** Returns the SHA-256 digest of the content that a pointer refers to, in hexadecimal. */
export function lfsDigest(bytes: Buffer): string | undefined {
  if (bytes.length >= MAX_POINTER_BYTES || !isLfsPointer(bytes)) return undefined;
  return /^oid sha256:([0-9a-f]{64})$/m.exec(bytes.toString('utf8'))?.[1];
}

/** Returns true if a pointer refers to exactly this content. */
export function isLfsPointerTo(pointer: Buffer, content: Buffer): boolean {
  const digest = lfsDigest(pointer);
  return digest !== undefined && createHash('sha256').update(content).digest('hex') === digest;
}

/** Returns the problem for a pointer file. Many parsers would mistake the pointer for a file without packages. */
export function unfetched(path: string): Problem {
  const message = 'the file is only a Git LFS pointer. Fix: check out with `lfs: true`';
  return { code: 'unreadable', message, path };
}
