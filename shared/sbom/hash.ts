import type { Hash } from '../model/package.ts';

/** Number of hexadecimal digits in a value. */
const LENGTHS = { md5: 32, sha1: 40, sha256: 64, sha384: 96, sha512: 128 } as const;

/** Returns true if the value is valid for the algorithm and in lower case. Input data can contain other values. */
export function isRegularHash({ algorithm, value }: Hash): boolean {
  return value.length === LENGTHS[algorithm] && /^[0-9a-f]*$/.test(value);
}
