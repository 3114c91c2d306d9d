import { expect, it } from '@jest/globals';
import { staleData } from '../../../shared/advisories/stale-data.ts';

const NOW = Date.parse('2026-11-27T12:00:00Z');
const messages = (records: object[], maxAgeDays: number | undefined = 7, lists: object[] = []) =>
  staleData(
    { name: 'osv', records, lists } as Parameters<typeof staleData>[0],
    maxAgeDays,
    NOW,
  ).map(({ message }) => message);
const npm = (newest?: string) => ({ ecosystem: 'npm', records: 1, newest });

it.each([
  ['accepts recent data', npm('2026-11-21T00:00:00Z'), undefined],
  [
    'reports data that is too old',
    npm('2026-11-19T00:00:00Z'),
    /npm are from 19 Nov 2026, 8 days old/,
  ],
  ['reports data without a date', npm(), /npm have no date/],
  ['reports data with an invalid date', npm('soon'), /have no date/],
  [
    'reports data with a date in the future',
    npm('2027-11-19T00:00:00Z'),
    /are from 19 Nov 2027, which is in the future/,
  ],
  [
    'accepts old data from a service that was queried today',
    { ...npm('2020-01-01T00:00:00Z'), asked: '2026-11-27' },
    undefined,
  ],
])('staleData %s', (_, records, message) => {
  const found = messages([records]);
  if (message === undefined) expect(found).toEqual([]);
  else expect(found).toEqual([expect.stringMatching(message)]);
});

it('staleData reports a list that is too old', () => {
  expect(messages([], 7, [{ name: 'KEV', dated: '2026-11-01' }])).toEqual([
    'the entries in the KEV list are from 1 Nov 2026, 26 days old (`max-age-days: 7`). Fix: download the file in `kev` of the policy again.',
  ]);
});

it('staleData accepts data without a date if there is no limit', () => {
  expect(
    staleData({ name: 'osv', records: [{ ecosystem: 'npm', records: 0 }] }, undefined, NOW),
  ).toEqual([]);
});
