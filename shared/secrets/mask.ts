/** Creates the visible part of a secret, and the digest that identifies it. */
import { createHash } from 'node:crypto';
import { strengthBits } from './entropy.ts';

/** Number of visible characters of a token with a public prefix. */
const SHOWN = 4;

/** Returns the visible part and a lower limit for the length: `ghp_… (at least 32 characters)`. */
export function maskSecret(secret: string, showsPrefix: boolean): string {
  return `${showsPrefix ? secret.slice(0, SHOWN) : ''}… (${lengthText(secret.length)})`;
}

/**
 * Returns a lower limit for a length. The limit is a power of two, because the exact length would reveal more about a
 * password.
 */
function lengthText(length: number): string {
  if (length < 8) return 'under 8 characters';
  return `at least ${Math.min(512, 2 ** Math.floor(Math.log2(length)))} characters`;
}

const MASK = '***';

/** Returns the text with a mask in place of each match. */
export function withoutMatches(
  text: string,
  matches: readonly { readonly span: { readonly start: number; readonly end: number } }[],
): string {
  let shown = '';
  let from = 0;
  for (const { span } of matches) {
    if (span.start < from) continue;
    shown += text.slice(from, span.start) + MASK;
    from = span.end;
  }
  return shown + text.slice(from);
}

/**
 * Minimum strength of a value with a fingerprint, in bits. The digest of a weaker value could be used to test guesses.
 */
const MIN_FINGERPRINT_BITS = 80;

/** Returns the SHA-256 of a token that is too random to guess, in hexadecimal digits. */
export function fingerprintSecret(secret: string): string | undefined {
  return strengthBits(secret) < MIN_FINGERPRINT_BITS
    ? undefined
    : createHash('sha256').update(secret).digest('hex');
}
