import { expect, it } from '@jest/globals';
import {
  asDouble,
  isWhole,
  parseQuantity,
  quantityOf,
  wholePart,
} from '../../../shared/cel/quantity.ts';

it.each<[string, bigint | undefined]>([
  ['1', 1_000_000_000n],
  ['500m', 500_000_000n],
  ['1.5Gi', 1_610_612_736_000_000_000n],
  ['-2k', -2_000_000_000_000n],
  ['1e3', 1_000_000_000_000n],
  ['.5', 500_000_000n],
  ['1n', 1n],
  ['0.1n', 1n],
  ['', undefined],
  ['1x', undefined],
  ['1 Gi', undefined],
  ['1e999', undefined],
])('parseQuantity reads %j as %s billionths', (text, nanos) => {
  expect(parseQuantity(text)?.nanos).toBe(nanos);
});

it('wholePart and asDouble return the value of a quantity, and isWhole tests whether it is a whole number', () => {
  const half = parseQuantity('2500m') ?? quantityOf(0n);
  expect([isWhole(half), wholePart(half), asDouble(half)]).toEqual([false, 2n, 2.5]);
  expect(isWhole(quantityOf(3n))).toBe(true);
});
