import { expect, it } from '@jest/globals';
import { parseMetrics, weights } from '../../../shared/scan/cvss-metrics.ts';

it('parseMetrics reads metrics by name', () => {
  expect(parseMetrics('AV:N/AC:L')).toEqual(
    new Map([
      ['AV', 'N'],
      ['AC', 'L'],
    ]),
  );
});

it.each(['', 'AV', 'AV:', ':N', 'AV:N/AV:L', 'AV:N:L', 'AV:N//AC:L', 'A:B/'.repeat(200)])(
  'parseMetrics returns undefined for %p',
  (vector) => {
    expect(parseMetrics(vector)).toBeUndefined();
  },
);

it('the CVSS weights are found by value, and never through inherited properties', () => {
  expect(weights({ N: 1 }).get('N')).toBe(1);
  expect(weights({ N: 1 }).get('constructor')).toBeUndefined();
});
