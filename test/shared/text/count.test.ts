import { describe, expect, it } from '@jest/globals';
import { countNoun, grouped, listed } from '../../../shared/text/count.ts';

describe('the count functions', () => {
  it.each([
    [0, 'finding', '0 findings'],
    [1, 'finding', '1 finding'],
    [3_000, 'finding', '3,000 findings'],
    [2, 'more entry', '2 more entries'],
  ])('write the count %d and the noun %s as %s', (count, noun, wanted) => {
    expect(countNoun(count, noun)).toBe(wanted);
  });

  it('separate digits into groups of three', () => {
    expect([7, 999, 1_000, 1_234_567].map(grouped)).toEqual(['7', '999', '1,000', '1,234,567']);
  });
});

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('the function `listed` joins %j into %j', (items, wanted) => {
  expect(listed(items)).toBe(wanted);
});

it('countNoun does not change a final y after a vowel', () => {
  expect([countNoun(1, 'day'), countNoun(2, 'day')]).toEqual(['1 day', '2 days']);
});
