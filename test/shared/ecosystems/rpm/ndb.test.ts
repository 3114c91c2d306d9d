import { describe, expect, it } from '@jest/globals';
import { isNdb, readNdb } from '../../../../shared/ecosystems/rpm/ndb.ts';
import { packedFixture } from '../../../support/inventory.ts';

const whole = packedFixture('rpm/Packages.db');

/** Returns the database with one changed number. */
function changed(at: number, value: number): Buffer {
  const bytes = Buffer.from(whole);
  bytes.writeUInt32LE(value, at);
  return bytes;
}

const read = (bytes: Buffer) => [...readNdb(bytes, 'Packages.db')];

describe('readNdb', () => {
  it('returns the header of each package', () => {
    expect(isNdb(whole)).toBe(true);
    expect(read(whole)).toHaveLength(3);
  });

  it.each([
    ['of an unknown version', changed(4, 1), 'version 1'],
    ['with more slots than the file can contain', changed(12, 0xffff), 'truncated'],
    ['with a package beyond the end of the file', changed(32 + 8, 0xffffff), 'truncated'],
    [
      'with a slot that leads to a different package',
      changed(32 + 8, 0),
      'does not match its package',
    ],
    ['with a truncated header', whole.subarray(0, 31), 'truncated'],
  ])('rejects a database %s', (_what, bytes, message) => {
    expect(() => read(bytes)).toThrow(message);
  });
});
