import { type KeyObject, verify } from 'node:crypto';

/**
 * Returns true if `signature` is a valid signature of `key` over `bytes`. Returns false if Node cannot decide: the
 * signature is malformed, or the hash does not suit the key.
 *
 * @param hash Undefined uses the default for the key: no hash for Ed25519, otherwise SHA-256.
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
