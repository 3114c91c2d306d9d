import { expect, it } from '@jest/globals';
import { isPastGrace } from '../../../../shared/policy/rules/grace-days.ts';
import { aFinding } from '../builders.ts';

const NOW = new Date('2026-11-25T12:00:00Z');

it.each([
  ['2026-11-18T12:00:00Z', true],
  ['2026-11-18T12:00:01Z', false],
  ['2026-11-25T12:00:00Z', false],
  ['2026-11-25T12:00:01Z', true],
  ['2099-01-01T00:00:00Z', true],
  ['not a date', true],
  [undefined, true],
])(
  'with grace-days: 7 and a finding published at %p, isPastGrace returns %p',
  (published, wanted) => {
    expect(isPastGrace(aFinding({ published }), { graceDays: 7 }, NOW)).toBe(wanted);
  },
);

it.each([undefined, 'not a date', '2099-01-01T00:00:00Z'])(
  'with unknown-dates: allow, isPastGrace returns false for a finding published at %p',
  (published) => {
    const policy = { graceDays: 7, unknownDates: 'allow' as const };
    expect(isPastGrace(aFinding({ published }), policy, NOW)).toBe(false);
  },
);

it('isPastGrace returns true for every finding if grace-days is not set', () => {
  expect(isPastGrace(aFinding({ published: '2026-11-25T12:00:00Z' }), {}, NOW)).toBe(true);
});
