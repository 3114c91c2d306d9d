import { createHash } from 'node:crypto';

export type GitObjectType = 'commit' | 'tree' | 'blob';

/** Returns true for an object ID, which has 40 (SHA-1) or 64 (SHA-256) hexadecimal digits. */
export function isObjectId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/**
 * Returns the ID of an object. Uses the same hash algorithm as `like`, another ID in the same repository.
 *
 * @see https://git-scm.com/docs/hash-function-transition, "Object names"
 */
export function objectId(type: GitObjectType, content: Buffer, like: string): string {
  const algorithm = like.length === 64 ? 'sha256' : 'sha1';
  return createHash(algorithm).update(`${type} ${content.length}\0`).update(content).digest('hex');
}
