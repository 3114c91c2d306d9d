/** Decodes the content of tokens. A text whose content can be decoded is really a token in this format. */
import type { Verdict } from './rule.ts';

/**
 * Returns `proved` if the text is the Base64 encoding of a JSON object. The end of the object can be missing, because
 * the text can be cut off.
 */
export function isBase64Json(text: string): Verdict {
  return decodeJson(text) === undefined ? 'none' : 'proved';
}

/** Returns `proved` if the text is the Base64 encoding of `user:password` with only printable characters. */
export function isBasicCredential(text: string): Verdict {
  const decoded = Buffer.from(text, 'base64').toString('latin1');
  return /^[\x20-\x39\x3b-\x7e]{1,200}:[\x20-\x7e]{2,400}$/.test(decoded) ? 'proved' : 'none';
}

/** Returns the JSON object that Base64 text contains. */
export function decodeJson(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64').toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...value }
      : undefined;
  } catch {
    return undefined;
  }
}
