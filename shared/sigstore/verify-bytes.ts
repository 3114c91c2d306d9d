import { type KeyObject, verify } from 'node:crypto';

/**
 * Returns true if `signature` is a valid signature by `key` over `bytes`. For a malformed signature, or a hash that
 * does not fit the key, Node throws an error. In that case, returns false.
 *
 * @param hash Hash algorithm. If undefined, the default for the key is used: none for Ed25519, and SHA-256 for all
 * others.
 */
export function verifyBytes(
  bytes: Buffer,
  key: KeyObject,
  signature: Buffer,
  hash?: string,
): boolean {
  try {
    return verify(hash, bytes, key, signature);
  } catch {
    return false;
  }
}
