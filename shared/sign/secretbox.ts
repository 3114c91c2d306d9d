import { xsalsa20poly1305 } from '@noble/ciphers/salsa.js';

/**
 * Opens NaCl’s secretbox, XSalsa20 with Poly1305, which cosign’s encrypted keys use and Node does not have. Load
 * this file late: few keys are encrypted.
 *
 * @see https://cr.yp.to/highspeed/naclcrypto-20090310.pdf
 */
const TAG_BYTES = 16;
const NONCE_BYTES = 24;
const KEY_BYTES = 32;

/** The message in a box, or undefined when the key is not the one that closed it. */
export function openSecretbox(box: Buffer, nonce: Buffer, key: Buffer): Buffer | undefined {
  const isSized =
    nonce.length === NONCE_BYTES && key.length === KEY_BYTES && box.length >= TAG_BYTES;
  if (!isSized) return undefined;
  try {
    return Buffer.from(xsalsa20poly1305(key, nonce).decrypt(box));
  } catch {
    // With all sizes right, the tag alone can be wrong.
    return undefined;
  }
}
