import { expect, it } from '@jest/globals';
import { advisoryDates } from '../../../shared/report/advisory-dates.ts';

it('advisoryDates states the date of each ecosystem and each list', () => {
  const records = [
    { ecosystem: 'Go', records: 12, newest: '2026-11-26T00:00:00Z' },
    { ecosystem: 'npm', records: 34, newest: '2026-11-27T00:00:00Z' },
    { ecosystem: 'Pub', records: 0 },
  ];
  const lists = [{ name: 'KEV', dated: '2026-11-25' }];
  expect(advisoryDates({ name: 'osv', newest: '2026-11-27T00:00:00Z', records, lists })).toBe(
    'Go as of 26 Nov 2026, npm as of 27 Nov 2026, no records for Pub, KEV as of 25 Nov 2026 (from osv)',
  );
});

it('advisoryDates states the time of the request if a service returns no records', () => {
  const records = [{ ecosystem: 'npm', records: 0, asked: '2026-11-27T10:15:30.000Z' }];
  expect(advisoryDates({ name: 'https://api.osv.dev', records })).toBe(
    'npm requested at 10:15 UTC on 27 Nov 2026 (from https://api.osv.dev)',
  );
});

it('advisoryDates lists up to 50 ecosystems, and counts the rest', () => {
  const records = Array.from({ length: 53 }, (_, at) => ({ ecosystem: `e${at}`, records: 0 }));
  expect(advisoryDates({ name: 'osv', records })).toMatch(
    /no records for e49, 3 more sources \(from osv\)$/,
  );
});

it('advisoryDates returns only the name of the source if no dates are known', () => {
  expect(advisoryDates({ name: 'osv' })).toBe('osv');
  expect(advisoryDates({ name: 'osv', newest: 'soon' })).toBe('records without a date (from osv)');
});
