import { describe, expect, it } from '@jest/globals';
import { startsWith } from '../../../shared/binary/starts-with.ts';

const SIGNATURE = Buffer.from('PK');

describe('startsWith', () => {
  it.each([
    ['at the start', 'PK12', 0, true],
    ['at a later offset', '12PK', 2, true],
    ['at an offset with other bytes', '12PK', 0, false],
    ['with data that is too short', 'P', 0, false],
    ['with an offset beyond the end of the data', 'PK', 2, false],
  ])('compares a signature %s', (_what, text, at, isThere) => {
    expect(startsWith(Buffer.from(text), SIGNATURE, at)).toBe(isThere);
  });
});
