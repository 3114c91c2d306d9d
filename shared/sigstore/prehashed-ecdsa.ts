import type { KeyObject } from 'node:crypto';
import { p256, p384 } from '@noble/curves/nist.js';

/**
 * Verifies ECDSA signatures over a digest. node:crypto always hashes first, and of an artifact there is at times
 * only the digest. Load this file late: the curves take some milliseconds.
 *
 * @see FIPS 186-5 §6.4.2
 */

/** By the names that node:crypto gives to curves. */
const CURVES: ReadonlyMap<string | undefined, typeof p256> = new Map([
  ['prime256v1', p256],
  ['secp384r1', p384],
]);

/**
 * Says whether `signature`, in DER, is one of `key` over `digest`. False also for keys that do not sign digests
 * (Ed25519) and for curves that are not known here.
 */
export function verifyPrehashed(digest: Uint8Array, key: KeyObject, signature: Buffer): boolean {
  const curve = CURVES.get(key.asymmetricKeyDetails?.namedCurve);
  if (curve === undefined || digest.length === 0) return false;
  // Half of all signatures have a high `s`, and node:crypto takes them too.
  const options = { prehash: false, format: 'der', lowS: false } as const;
  return curve.verify(signature, digest, pointOf(key), options);
}

/** The uncompressed point. @see SEC 1 §2.3.3 */
function pointOf(key: KeyObject): Uint8Array {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const coordinates = [x, y].map((text) => Buffer.from(text, 'base64url'));
  return Buffer.concat([Buffer.of(UNCOMPRESSED), ...coordinates]);
}

const UNCOMPRESSED = 0x04;
