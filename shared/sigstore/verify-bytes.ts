import { type KeyObject, verify } from 'node:crypto';

/**
 * Says whether `signature` is one of `key` over `bytes`. False also where Node cannot tell: a signature that is
 * malformed, or a hash that the key does not go with.
 *
 * @param hash Undefined takes what goes with the key: none for Ed25519, else SHA-256.
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
