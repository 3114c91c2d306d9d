import { expect, it } from '@jest/globals';
import { markOldData } from '../../../shared/advisories/mark-old-data.ts';

const NOW = Date.parse('2026-11-27T12:00:00Z');
const OLD = { ecosystem: 'npm', records: 1, newest: '2026-11-19T00:00:00Z' };
const RECENT = { ecosystem: 'Go', records: 1, newest: '2026-11-21T00:00:00Z' };

it('markOldData adds the age of old records and old lists', () => {
  const lists = [{ name: 'KEV', dated: '2026-11-01' }];
  expect(markOldData({ name: 'osv', records: [OLD, RECENT], lists }, undefined, NOW)).toEqual({
    name: 'osv',
    records: [{ ...OLD, ageDays: 8 }, RECENT],
    lists: [{ name: 'KEV', dated: '2026-11-01', ageDays: 26 }],
  });
});

it.each([
  ['recent data', { name: 'osv', records: [RECENT] }, undefined],
  ['data within the limit of the policy', { name: 'osv', records: [OLD] }, 9],
  ['the responses of a service', { name: 'osv', records: [{ ...OLD, asked: '2026-11-27' }] }, 7],
  ['data without a date', { name: 'osv', records: [{ ecosystem: 'npm', records: 0 }] }, 7],
])('markOldData does not change %s', (_, data, maxAgeDays) => {
  expect(markOldData(data, maxAgeDays, NOW)).toBe(data);
});
