import { describe, expect, it } from '@jest/globals';
import {
  compareNatural,
  FINDING_ORDERS,
  sortFindings,
} from '../../../../shared/report/page/sort-findings.ts';
import { aPageFinding } from './a-page-finding.ts';

const FINDINGS = [
  aPageFinding({ key: 'a', id: 'CVE-2024-10', level: 'low', name: 'b', published: '2024-01-02' }),
  aPageFinding({
    key: 'b',
    id: 'CVE-2024-9',
    level: 'high',
    name: 'a',
    score: 7,
    exploitation: { epss: 0.5 },
  }),
  aPageFinding({
    key: 'c',
    id: 'CVE-2023-1',
    level: 'high',
    name: 'c',
    score: 8,
    published: '2024-03-01',
  }),
  aPageFinding({
    key: 'd',
    id: 'MAL-1',
    level: 'malware',
    name: 'd',
    exploitation: { listed: '2024-01-01' },
  }),
];

describe('the sort orders for findings', () => {
  it.each([
    ['priority', 'abcd'],
    ['severity', 'dcba'],
    ['id', 'cbad'],
    ['package', 'bacd'],
    ['exploitation', 'dbac'],
    ['published', 'cabd'],
    ['unknown', 'abcd'],
  ])('sort findings by the order %s', (order, keys) => {
    const sorted = sortFindings(FINDINGS, order).map(({ key }) => key);
    expect(sorted.join('')).toBe(keys);
  });

  it('have unique IDs', () => {
    expect(new Set(FINDING_ORDERS.map(({ id }) => id)).size).toBe(FINDING_ORDERS.length);
  });

  it.each([
    ['CVE-2024-9', 'CVE-2024-10', -1],
    ['a', 'a', 0],
    ['a1', 'a', 1],
    ['a', 'b', -1],
    ['', 'a', -1],
  ])('compare %j with %j in natural order', (a, b, expected) => {
    expect(Math.sign(compareNatural(a, b))).toBe(expected);
    expect(Math.sign(compareNatural(b, a))).toBe(-expected || 0);
  });
});
