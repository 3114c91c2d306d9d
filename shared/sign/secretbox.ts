import { xsalsa20poly1305 } from '@noble/ciphers/salsa.js';

/**
 * Opens NaCl’s secretbox, XSalsa20 with Poly1305, which cosign’s encrypted keys use and Node does not provide. Load
 * this file lazily: few keys are encrypted.
 *
 * @see https://cr.yp.to/highspeed/naclcrypto-20090310.pdf
 */
const TAG_BYTES = 16;
const NONCE_BYTES = 24;
const KEY_BYTES = 32;

/** Returns the message in a box; undefined when the key is not the one that closed the box. */
export function openSecretbox(box: Buffer, nonce: Buffer, key: Buffer): Buffer | undefined {
  const isSized =
    nonce.length === NONCE_BYTES && key.length === KEY_BYTES && box.length >= TAG_BYTES;
  if (!isSized) return undefined;
  try {
    return Buffer.from(xsalsa20poly1305(key, nonce).decrypt(box));
  } catch {
    // With all sizes correct, only the tag can be wrong.
    return undefined;
  }
}
