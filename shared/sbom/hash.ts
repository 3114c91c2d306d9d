import type { Hash } from '../model/package.ts';

/** Number of hexadecimal digits in a digest, by algorithm. */
const LENGTHS = { md5: 32, sha1: 40, sha256: 64, sha384: 96, sha512: 128 } as const;

/**
 * Returns true if a hash value has the right length for its algorithm and consists of lowercase hexadecimal digits.
 * Hashes from input data can have other values.
 */
export function isRegularHash({ algorithm, value }: Hash): boolean {
  return value.length === LENGTHS[algorithm] && /^[0-9a-f]*$/.test(value);
}
