import { expect, it } from '@jest/globals';
import {
  containsAddress,
  containsRange,
  isIn,
  parseAddress,
  parseRange,
} from '../../../shared/cel/address.ts';

it.each<[string, bigint | undefined]>([
  ['10.0.0.1', 167_772_161n],
  ['::1', 1n],
  ['1::', 1n << 112n],
  ['fe80::1%eth0', undefined],
  ['::ffff:1.2.3.4', undefined],
  ['010.0.0.1', undefined],
  ['host', undefined],
])('parseAddress converts %s to %s', (text, bits) => {
  expect(parseAddress(text)?.bits).toBe(bits);
});

it.each<[string, boolean]>([
  ['10.1.2.3', true],
  ['11.0.0.0', false],
  ['::1', false],
])('for the range 10.0.0.0/8 and the address %s, containsAddress returns %s', (text, isInside) => {
  const range = parseRange('10.0.0.0/8');
  const address = parseAddress(text);
  expect(range && address && containsAddress(range, address)).toBe(isInside);
  expect(address && isIn(address, ['10.0.0.0/8'])).toBe(isInside);
});

it('containsRange returns true for a narrower range, and parseRange rejects text that is not a range', () => {
  const [outer, inner] = [parseRange('10.0.0.0/8'), parseRange('10.2.0.0/16')];
  expect(outer && inner && containsRange(outer, inner)).toBe(true);
  expect(outer && inner && containsRange(inner, outer)).toBe(false);
  expect(['10.0.0.0', '10.0.0.0/33', '::/129', '10.0.0.0/8/8'].map(parseRange)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
