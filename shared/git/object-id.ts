import { createHash } from 'node:crypto';

export type GitObjectType = 'commit' | 'tree' | 'blob';

/** Matches an object ID: 40 hex digits of SHA-1, or 64 of SHA-256. */
export function isObjectId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/**
 * Returns the ID of an object, in a repository whose IDs are as long as `like`.
 *
 * @see https://git-scm.com/docs/hash-function-transition, "Object names"
 */
export function objectId(type: GitObjectType, content: Buffer, like: string): string {
  const algorithm = like.length === 64 ? 'sha256' : 'sha1';
  return createHash(algorithm).update(`${type} ${content.length}\0`).update(content).digest('hex');
}
