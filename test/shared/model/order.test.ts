import { expect, it } from '@jest/globals';
import { SEVERITIES } from '../../../shared/model/finding.ts';
import { compareSeverity, compareText, isAtLeast } from '../../../shared/model/order.ts';

it.each([
  ['a', 'b', -1],
  ['b', 'a', 1],
  ['a', 'a', 0],
  // Code units are compared, not letters, so the order differs from that of most languages.
  ['Z', 'a', -1],
  ['z', 'ä', -1],
  ['', 'a', -1],
])('for %j and %j, compareText returns %d', (a, b, order) => {
  expect(compareText(a, b)).toBe(order);
});

it('compareSeverity puts the higher severity first and unscored findings last', () => {
  const shuffled = ['low', 'unknown', 'critical', 'none', 'high', 'medium'] as const;
  expect(shuffled.toSorted(compareSeverity)).toEqual(SEVERITIES);
});

it.each([
  ['critical', 'high', true],
  ['high', 'high', true],
  ['medium', 'high', false],
  ['unknown', 'none', false],
] as const)('isAtLeast returns whether %s is %s or worse: %p', (severity, least, is) => {
  expect(isAtLeast(severity, least)).toBe(is);
});
