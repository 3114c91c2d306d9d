import { expect, it } from '@jest/globals';
import { newPackagesKnown, tooNewPackages } from '../../../../shared/policy/rules/min-age-days.ts';
import { aPackage } from '../builders.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const published = (time: string) => [{ item: aPackage(), published: { time } }];
const undated = [{ item: aPackage(), published: { unknown: 'npm.example could not be reached' } }];

it.each([
  ['2026-11-18T12:00:00Z', []],
  ['2026-11-18T12:00:01Z', ['left-pad 1.0.0 was published 6 days ago (`min-age-days: 7`)']],
  ['2026-11-25T12:00:00Z', ['left-pad 1.0.0 was published 0 days ago (`min-age-days: 7`)']],
  ['2099-01-01T00:00:00Z', ['left-pad 1.0.0 was published in the future (`min-age-days: 7`)']],
])('for a package published at %s, tooNewPackages returns the messages %j', (time, wanted) => {
  const refused = tooNewPackages(published(time), { minAgeDays: 7 }, NOW);
  expect(refused.map(({ message }) => message)).toEqual(wanted);
});

it('tooNewPackages rejects a package without a date, unless unknown-age accepts it', () => {
  const [refused] = tooNewPackages(undated, { minAgeDays: 7 }, NOW);
  expect([refused?.message, refused?.accept]).toEqual([
    'left-pad 1.0.0 has no known publication date: npm.example could not be reached (`unknown-age: fail`)',
    'unknown-age: allow',
  ]);
  expect(tooNewPackages(undated, { minAgeDays: 7, unknownAge: 'allow' }, NOW)).toEqual([]);
});

it('tooNewPackages accepts every package if min-age-days is not set', () => {
  expect(tooNewPackages(published('2026-11-25T12:00:00Z'), {}, NOW)).toEqual([]);
});

it('newPackagesKnown returns an error if the base cannot be read', () => {
  const base = { status: 'unavailable', name: 'main', message: 'm', fix: 'f' } as const;
  const [reason] = newPackagesKnown({ minAgeDays: 7 }, base);
  expect([reason?.outcome, reason?.message]).toEqual([
    'error',
    'The new packages are unknown, because main could not be read: m. Fix: f.',
  ]);
  expect(newPackagesKnown({ minAgeDays: 7, unknownAge: 'allow' }, base)).toEqual([]);
  expect(newPackagesKnown({}, base)).toEqual([]);
  expect(newPackagesKnown({ minAgeDays: 7 }, { status: 'none' })).toEqual([]);
});
