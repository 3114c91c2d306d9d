import { describe, expect, it } from '@jest/globals';
import {
  functionNames,
  isFunctionTable,
  TABLE_STARTS,
} from '../../../shared/binary/go-function-table.ts';
import { goTable, namesOf } from '../../support/go-table.ts';

const NAMES = ['runtime.main', 'main.main', 'a/b.F'];

describe('functionNames', () => {
  it.each([
    ['Go 1.20 and later', {}],
    ['Go 1.18', { magic: 0xfffffff0 }],
    ['Go 1.16', { magic: 0xfffffffa }],
    ['32 bits', { wordBytes: 4 }],
    ['32 bits of Go 1.16', { magic: 0xfffffffa, wordBytes: 4 }],
    ['the reverse byte order', { isBig: true }],
    ['the reverse byte order with 32 bits', { isBig: true, wordBytes: 4 }],
  ] as const)('reads a function table from %s', (_, options) => {
    expect(functionNames(goTable(NAMES, options))).toEqual(namesOf(NAMES));
  });

  it('includes functions that exist only as inlined code', () => {
    expect(functionNames(goTable(NAMES, { inlined: ['a/c.G'] }))).toEqual(
      namesOf([...NAMES, 'a/c.G']),
    );
  });

  it('ignores data after the table', () => {
    const table = Buffer.concat([goTable(NAMES), Buffer.from('other data')]);
    expect(functionNames(table)).toEqual(namesOf(NAMES));
  });

  it('returns undefined for a table from Go 1.15, which does not contain inlined functions', () => {
    expect(functionNames(goTable(NAMES, { magic: 0xfffffffb }))).toBeUndefined();
  });

  it('returns undefined for a truncated table', () => {
    const table = goTable(NAMES);
    for (let size = 0; size < table.length; size += 1) {
      expect(functionNames(table.subarray(0, size))).toBeUndefined();
    }
  });

  it.each([
    ['no functions', 8, 0],
    ['more functions than fit', 8, 1000],
    ['names before the header', 8 + 3 * 8, 4],
    ['names that end before they begin', 8 + 4 * 8, 9],
    ['a list before the names', 8 + 7 * 8, 80],
    ['a list after the end', 8 + 7 * 8, 100_000],
  ])('returns undefined for a header with %s', (_, at, value) => {
    const table = goTable(NAMES);
    table.writeBigUInt64LE(BigInt(value), at);
    expect(functionNames(table)).toBeUndefined();
  });

  it.each([
    ['padding', 4, 1],
    ['an instruction size', 6, 3],
    ['a word size', 7, 16],
  ])('returns undefined for a header with %s that Go never writes', (_, at, value) => {
    const table = goTable(NAMES);
    table[at] = value;
    expect(isFunctionTable(table)).toBe(false);
    expect(functionNames(table)).toBeUndefined();
  });

  it('returns undefined if a name in use was removed', () => {
    const table = goTable(NAMES);
    const at = table.indexOf('a/b.F');
    table.fill(0, at, at + 'a/b.F'.length);
    expect(functionNames(table)).toBeUndefined();
  });

  it('returns undefined if two names were joined', () => {
    const table = goTable(NAMES);
    table[table.indexOf('a/b.F') - 1] = 0x20;
    expect(functionNames(table)).toBeUndefined();
  });
});

describe('the possible starts of a function table', () => {
  it('include the first bytes of a table in either byte order', () => {
    for (const isBig of [false, true]) {
      const table = goTable(NAMES, { isBig });
      expect(TABLE_STARTS.some((start) => table.indexOf(start) === 0)).toBe(true);
    }
  });
});
