import { describe, expect, it } from '@jest/globals';
import { startsWith } from '../../../shared/binary/starts-with.ts';

const SIGNATURE = Buffer.from('PK');

describe('a signature', () => {
  it.each([
    ['at the beginning', 'PK12', 0, true],
    ['later', '12PK', 2, true],
    ['at a different place', '12PK', 0, false],
    ['that is cut off', 'P', 0, false],
    ['behind the end', 'PK', 2, false],
  ])('is compared %s', (_what, text, at, isThere) => {
    expect(startsWith(Buffer.from(text), SIGNATURE, at)).toBe(isThere);
  });
});
