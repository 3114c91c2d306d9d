import { expect, it } from '@jest/globals';
import { isRegularHash } from '../../../shared/sbom/hash.ts';

it.each([
  ['md5', 'a'.repeat(32), true],
  ['sha512', '0'.repeat(128), true],
  ['sha512', '0'.repeat(64), false],
  ['md5', 'A'.repeat(32), false],
  ['sha1', `${'a'.repeat(39)}\n`, false],
] as const)(
  'isRegularHash, for the algorithm %s and the value %s, returns %s',
  (algorithm, value, expected) => {
    expect(isRegularHash({ algorithm, value })).toBe(expected);
  },
);
