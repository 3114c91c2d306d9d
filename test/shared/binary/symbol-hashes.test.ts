import { expect, it } from '@jest/globals';
import { packSymbols, symbolHash, unpackSymbols } from '../../../shared/binary/symbol-hashes.ts';

it('unpackSymbols finds only the names that packSymbols stored', () => {
  const has = unpackSymbols(packSymbols(Int32Array.from(['a.F', 'b/c.T.M', 'a.F'], symbolHash)));
  expect(['a.F', 'b/c.T.M', 'a.G', ''].map(has)).toEqual([true, true, false, false]);
});

it('packSymbols stores the same text for the same names, regardless of their order', () => {
  const hashes = ['a.F', 'b.G', 'c.H'].map(symbolHash);
  const twice = [...hashes, ...hashes.toReversed()];
  expect(packSymbols(Int32Array.from(hashes))).toBe(packSymbols(Int32Array.from(twice)));
});

it('symbolHash returns the hash that FNV-1a specifies', () => {
  expect(symbolHash('foobar') >>> 0).toBe(0xbf9cf968);
});
