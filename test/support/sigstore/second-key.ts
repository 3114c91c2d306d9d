import { createPublicKey, type KeyObject } from 'node:crypto';
import { p256 } from '@noble/curves/nist.js';

/**
 * Returns a second key for which the same signature over the same digest is valid. ECDSA always has such a key. An
 * attacker who logs a signature with it hides the signer from log monitors.
 * @param key A key on P-256.
 */
export function secondKey(digest: Buffer, key: KeyObject, signature: Buffer): KeyObject {
  const pair = p256.Signature.fromBytes(signature, 'der');
  const keys = [0, 1].map((bit) => {
    const point = pair.addRecoveryBit(bit).recoverPublicKey(digest);
    return keyAt(Buffer.from(point.toBytes(false)).subarray(1));
  });
  const second = keys.find((each) => !each.equals(key));
  if (second === undefined) throw new Error('the signature has no second key');
  return second;
}

function keyAt(coordinates: Buffer): KeyObject {
  const [x, y] = [coordinates.subarray(0, 32), coordinates.subarray(32)];
  const jwk = { kty: 'EC', crv: 'P-256', x: x.toString('base64url'), y: y.toString('base64url') };
  return createPublicKey({ key: jwk, format: 'jwk' });
}
