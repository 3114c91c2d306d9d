import { expect, it } from '@jest/globals';
import { importedException } from '../../../shared/policy-import/exception.ts';

const given = { entry: 'line 1', id: 'CVE-1', reason: ' two\n lines ' };

it.each(['…', ' - ', ''])(
  'importedException replaces the reason %j, which the policy would reject',
  (reason) => {
    expect(importedException({ ...given, reason }).ignore).toEqual([
      { id: 'CVE-1', reason: 'Imported without a reason' },
    ]);
  },
);

it('importedException writes the reason on one line', () => {
  expect(importedException(given).ignore).toEqual([{ id: 'CVE-1', reason: 'two lines' }]);
});

it.each([
  ['2027-01-31', '2027-01-30'],
  ['2027-01-31T12:00:00Z', '2027-01-30'],
  ['2027-01-31T01:00:00+05:00', '2027-01-29'],
  ['2027-01-31 12:00', '2027-01-30'],
  ['2027-01-31 12:00 AM', '2027-01-30'],
  ['2020-01-01', '2019-12-31'],
  ['2027-02-29', undefined],
  ['2027-1-1', undefined],
  ['31.01.2027', undefined],
  ['', undefined],
])('for the expiration %j, importedException returns the last day %p', (expires, wanted) => {
  expect(importedException({ ...given, expires }).ignore?.[0]?.expires).toBe(wanted);
});
