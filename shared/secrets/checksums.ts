/** Checks the checksums in tokens. A token with a correct checksum was issued by its provider. */
import { crc32 } from 'node:zlib';
import type { Verdict } from './rule.ts';

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Number of base-62 digits in a CRC-32. */
const CHECKSUM_LENGTH = 6;

/**
 * Checks that the last 6 characters of a token are a correct checksum: the CRC-32, in base 62, of the characters
 * between the prefix and the checksum.
 *
 * @see https://github.blog/engineering/behind-githubs-new-authentication-token-formats/
 */
export function checkBase62Crc(token: string): Verdict {
  const body = token.slice(token.indexOf('_') + 1, -CHECKSUM_LENGTH);
  return base62(crc32(body)) === token.slice(-CHECKSUM_LENGTH) ? 'proved' : 'refuted';
}

/**
 * Checks that the 8 hexadecimal digits after the last underscore of a Grafana token are the CRC-32 of the preceding
 * text.
 */
export function checkGrafanaCrc(token: string): Verdict {
  const at = token.lastIndexOf('_');
  const checksum = Buffer.alloc(4);
  // Grafana writes the checksum in little-endian order.
  checksum.writeUInt32LE(crc32(token.slice(0, at)));
  return token.slice(at + 1).toLowerCase() === checksum.toString('hex') ? 'proved' : 'possible';
}

export function base62(value: number): string {
  let digits = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) {
    digits = `${BASE62[rest % 62]}${digits}`;
  }
  return digits.padStart(CHECKSUM_LENGTH, '0');
}

/**
 * Checks that the last 7 characters of a routable GitLab token are the CRC-32, in base 36, of all preceding text.
 *
 * @see https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/
 */
export function checkGitLabRoutable(token: string): Verdict {
  if (!token.includes('.')) return 'possible';
  const want = crc32(token.slice(0, -7)).toString(36).padStart(7, '0');
  return token.endsWith(want) ? 'proved' : 'possible';
}
