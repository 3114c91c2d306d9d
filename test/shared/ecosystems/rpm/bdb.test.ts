import { describe, expect, it } from '@jest/globals';
import { isBdb, readBdb } from '../../../../shared/ecosystems/rpm/bdb.ts';
import { packedFixture } from '../../../support/inventory.ts';

const whole = packedFixture('rpm/Packages');
const pageBytes = whole.readUInt32LE(20);
const OVERFLOW = 7;

const read = (bytes: Buffer) => [...readBdb(bytes, 'Packages')];

/** Returns the first page of the given type. */
function pageOf(type: number): number {
  for (let at = 0; at < whole.length; at += pageBytes) if (whole[at + 25] === type) return at;
  throw new Error(`no page of type ${type}`);
}

describe('readBdb', () => {
  it('returns the header of each package, even if it spans many pages, but not the record counter', () => {
    expect(isBdb(whole)).toBe(true);
    const lengths = read(whole).map((blob) => blob.length);
    expect(lengths).toHaveLength(3);
    expect(Math.max(...lengths)).toBeGreaterThan(pageBytes);
  });

  it('rejects pages that refer to each other in a cycle', () => {
    const bytes = Buffer.from(whole);
    const at = pageOf(OVERFLOW);
    bytes.writeUInt32LE(at / pageBytes, at + 16);
    bytes.writeUInt16LE(1, at + 22);
    expect(() => read(bytes)).toThrow('damaged');
  });

  it('rejects a chain that leads to a different kind of page', () => {
    const bytes = Buffer.from(whole);
    bytes[pageOf(OVERFLOW) + 25] = 5;
    expect(() => read(bytes)).toThrow('damaged');
  });

  it('rejects a file that ends before its last page', () => {
    expect(() => read(whole.subarray(0, whole.length - pageBytes))).toThrow('truncated');
  });

  it.each([0, 100, 1 << 20])('rejects a page size of %d bytes', (size) => {
    const bytes = Buffer.from(whole);
    bytes.writeUInt32LE(size, 20);
    expect(() => read(bytes)).toThrow('damaged');
  });
});
