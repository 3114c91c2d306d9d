import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { encodeKeyTable, numberBytes, openKeyTable } from '../../../shared/advisories/key-table.ts';
import { anyText } from '../../support/any-text.ts';

const LIMIT = 10;
const TABLE = encodeKeyTable(
  new Map([
    ['lodash', [3]],
    ['__proto__', [0, 9]],
  ]),
);

describe('a key table', () => {
  it('returns exactly the positions of each key', () => {
    const entries = fc.array(fc.tuple(anyText(), fc.array(fc.nat(LIMIT - 1))));
    fc.assert(
      fc.property(entries, fc.string(), (pairs, other) => {
        const positions = new Map(pairs.map(([key, own]) => [key.toWellFormed(), own]));
        const table = openKeyTable(encodeKeyTable(positions), [LIMIT]);
        for (const [key, own] of positions) expect(table?.find(key)).toEqual(own);
        expect(table?.find(other)).toEqual(positions.get(other) ?? []);
      }),
    );
  });

  it('is serialized to the same bytes, regardless of the order of the keys', () => {
    const other = new Map([
      ['__proto__', [0, 9]],
      ['lodash', [3]],
    ]);
    expect(encodeKeyTable(other).equals(TABLE)).toBe(true);
  });

  it('is rejected if a position is too large', () => {
    expect(openKeyTable(TABLE, [9])).toBeUndefined();
    expect(openKeyTable(numberBytes([0, 0]), [0])?.find('lodash')).toEqual([]);
  });

  it('is rejected if a value is too large for its column or a row is incomplete', () => {
    const table = encodeKeyTable(new Map([['lodash', [3, 0, 9, 1]]]));
    expect(openKeyTable(table, [10, 2])?.find('lodash')).toEqual([3, 0, 9, 1]);
    expect(openKeyTable(table, [10, 1])).toBeUndefined();
    expect(openKeyTable(table, [9, 2])).toBeUndefined();
    expect(openKeyTable(table, [10, 2, 10])).toBeUndefined();
  });

  it('is rejected after a random change, or still returns only valid positions', () => {
    const change = fc.record({ at: fc.nat(TABLE.length - 1), byte: fc.nat(255), end: fc.nat() });
    fc.assert(
      fc.property(change, ({ at, byte, end }) => {
        const changed = Buffer.from(TABLE);
        changed[at] = byte;
        const table = openKeyTable(changed.subarray(0, end % (TABLE.length + 1)), [LIMIT]);
        const found = ['lodash', '__proto__', ''].flatMap((key) => table?.find(key) ?? []);
        expect(found.every((position) => position < LIMIT)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['no key, but a position', numberBytes([0, 1, 0])],
    ['a text that ends before it begins', numberBytes([2, 0, 4, 0, 0, 0, 0])],
    ['more keys than bytes', numberBytes([0xffffffff, 0])],
    ['more positions than bytes', numberBytes([0, 0xffffffff])],
  ])('is rejected if its header states %s', (_, bytes) => {
    expect(openKeyTable(bytes, [LIMIT])).toBeUndefined();
  });
});
