import { xsalsa20poly1305 } from '@noble/ciphers/salsa.js';

/**
 * Decrypts NaCl’s secretbox, which is XSalsa20 with Poly1305. cosign encrypts keys with it, and Node does not implement
 * it. Callers import this file only when they need it, because few keys are encrypted.
 *
 * @see https://cr.yp.to/highspeed/naclcrypto-20090310.pdf
 */
const TAG_BYTES = 16;
const NONCE_BYTES = 24;
const KEY_BYTES = 32;

/** Returns the decrypted message. Returns undefined if the box was encrypted with another key. */
export function openSecretbox(box: Buffer, nonce: Buffer, key: Buffer): Buffer | undefined {
  const isSized =
    nonce.length === NONCE_BYTES && key.length === KEY_BYTES && box.length >= TAG_BYTES;
  if (!isSized) return undefined;
  try {
    return Buffer.from(xsalsa20poly1305(key, nonce).decrypt(box));
  } catch {
    // All sizes are correct, so if the decryption fails, the authentication tag is wrong.
    return undefined;
  }
}
