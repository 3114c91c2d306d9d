import type { KeyObject } from 'node:crypto';
import { p256, p384 } from '@noble/curves/nist.js';

/**
 * Verifies ECDSA signatures over a digest. node:crypto always hashes its input, but sometimes only a file digest is
 * available. Loading the curves takes a few milliseconds, so callers import this file only when they need it.
 *
 * @see FIPS 186-5 §6.4.2
 */

/** Curves by their names in node:crypto. */
const CURVES: ReadonlyMap<string | undefined, typeof p256> = new Map([
  ['prime256v1', p256],
  ['secp384r1', p384],
]);

/**
 * Returns true if `signature`, in DER, is a valid signature by `key` over `digest`. Returns false for keys that cannot
 * sign digests (Ed25519) and for unsupported curves.
 */
export function verifyPrehashed(digest: Uint8Array, key: KeyObject, signature: Buffer): boolean {
  const curve = CURVES.get(key.asymmetricKeyDetails?.namedCurve);
  if (curve === undefined || digest.length === 0) return false;
  // Accepts signatures with a high `s` value, as node:crypto does. They are half of all signatures.
  const options = { prehash: false, format: 'der', lowS: false } as const;
  return curve.verify(signature, digest, pointOf(key), options);
}

/**
 * Returns the point of a public key in uncompressed form.
 *
 * @see SEC 1 §2.3.3
 */
function pointOf(key: KeyObject): Uint8Array {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const coordinates = [x, y].map((text) => Buffer.from(text, 'base64url'));
  return Buffer.concat([Buffer.of(UNCOMPRESSED), ...coordinates]);
}

const UNCOMPRESSED = 0x04;
