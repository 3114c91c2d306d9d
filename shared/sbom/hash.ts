import type { Hash } from '../model/package.ts';

/** Hexadecimal digits of a value. */
const LENGTHS = { md5: 32, sha1: 40, sha256: 64, sha384: 96, sha512: 128 } as const;

/** Whether it is a value that the algorithm can give, in lower case: data has others. */
export function isRegularHash({ algorithm, value }: Hash): boolean {
  return value.length === LENGTHS[algorithm] && /^[0-9a-f]*$/.test(value);
}
