import { createHash, type Hash, hash } from 'node:crypto';
import { DataError } from '../errors/errors.ts';

/** The parts of a digest: `sha256:<64 hex>` or `sha512:<128 hex>`. */
export interface Digest {
  readonly algorithm: 'sha256' | 'sha512';
  readonly hex: string;
}

/**
 * Matches a digest: one of the two registered algorithms, and hexadecimal digits in lower case.
 *
 * @see OCI image specification v1.1, descriptor.md
 */
const DIGEST = /^(?:(sha256):([0-9a-f]{64})|(sha512):([0-9a-f]{128}))$/;

/**
 * Returns the parts of a digest, or undefined if the string is not a digest. Each part can safely be used in a path.
 */
export function parseDigest(text: string): Digest | undefined {
  const match = DIGEST.exec(text);
  if (match === null) return undefined;
  const [, sha256, hex256, , hex512] = match;
  return sha256 === undefined
    ? { algorithm: 'sha512', hex: hex512 ?? '' }
    : { algorithm: 'sha256', hex: hex256 ?? '' };
}

export function isDigest(text: string): boolean {
  return parseDigest(text) !== undefined;
}

/**
 * Returns the parts of a digest.
 *
 * @throws {DataError} `malformed` if `text` is not a digest.
 */
export function requireDigest(text: string, path: string): Digest {
  const digest = parseDigest(text);
  if (digest !== undefined) return digest;
  const shown = text.slice(0, 140);
  throw new DataError('malformed', `'${shown}' is not a sha256 or sha512 digest`, { path });
}

export function digestOf(bytes: Uint8Array, algorithm: Digest['algorithm'] = 'sha256'): string {
  return `${algorithm}:${hash(algorithm, bytes, 'hex')}`;
}

/** Creates a hash object for the algorithm of `digest`. */
export function hashFor(digest: Digest): Hash {
  return createHash(digest.algorithm);
}

/**
 * Checks that bytes match a digest.
 *
 * @throws {DataError} `digest-mismatch` if they do not match.
 */
export function requireBytesMatch(bytes: Uint8Array, digest: string, path: string): void {
  const { algorithm } = requireDigest(digest, path);
  const actual = digestOf(bytes, algorithm);
  if (actual !== digest) throw digestMismatch(digest, actual, path);
}

export function digestMismatch(wanted: string, actual: string, path: string): DataError {
  return new DataError(
    'digest-mismatch',
    `${path}: the content has the digest ${actual}; expected ${wanted}`,
    { path },
  );
}
