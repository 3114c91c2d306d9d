import { createHash, type Hash, hash } from 'node:crypto';
import { DataError } from '../errors/errors.ts';

/** `sha256:<64 hex>` or `sha512:<128 hex>`, taken apart. */
export interface Digest {
  readonly algorithm: 'sha256' | 'sha512';
  readonly hex: string;
}

/** @see OCI image specification v1.1, descriptor.md: lower-case hex only, the two registered algorithms. */
const DIGEST = /^(?:(sha256):([0-9a-f]{64})|(sha512):([0-9a-f]{128}))$/;

/** The parts of a digest; undefined when it is none. A path made of the parts stays where it should. */
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

/** @throws {DataError} `malformed` when `text` is no digest. */
export function requireDigest(text: string, path: string): Digest {
  const digest = parseDigest(text);
  if (digest !== undefined) return digest;
  const shown = text.slice(0, 140);
  throw new DataError('malformed', `'${shown}' is not a sha256 or sha512 digest`, { path });
}

export function digestOf(bytes: Uint8Array, algorithm: Digest['algorithm'] = 'sha256'): string {
  return `${algorithm}:${hash(algorithm, bytes, 'hex')}`;
}

/** A hash that will be compared with `digest`. */
export function hashFor(digest: Digest): Hash {
  return createHash(digest.algorithm);
}

/** @throws {DataError} `digest-mismatch` when the bytes are not those that `digest` names. */
export function requireBytesMatch(bytes: Uint8Array, digest: string, path: string): void {
  const { algorithm } = requireDigest(digest, path);
  const actual = digestOf(bytes, algorithm);
  if (actual !== digest) throw digestMismatch(digest, actual, path);
}

export function digestMismatch(wanted: string, actual: string, path: string): DataError {
  return new DataError(
    'digest-mismatch',
    `${path}: the content has digest ${actual}, not ${wanted}: it was changed or damaged on the way`,
    { path },
  );
}
