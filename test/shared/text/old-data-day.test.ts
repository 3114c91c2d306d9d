import { expect, it } from '@jest/globals';
import type { AdvisoryData } from '../../../shared/model/advisory-data.ts';
import { oldDataDay } from '../../../shared/text/old-data-day.ts';

function dataOf(...records: readonly (readonly [string, string, number?])[]): AdvisoryData {
  return {
    name: 'osv',
    records: records.map(([ecosystem, newest, ageDays]) => ({
      ecosystem,
      records: 9,
      newest,
      ...(ageDays !== undefined && { ageDays }),
    })),
  };
}

const NPM = [{ ecosystem: 'npm', packages: 100 }];
const OLD_NPM = dataOf(['npm', '2022-03-18T00:00:00Z', 1_500]);

it('oldDataDay returns the day of data that is at least 90 days old', () => {
  expect(oldDataDay([OLD_NPM], NPM)).toBe('18 Mar 2022');
  expect(oldDataDay([dataOf(['npm', '2026-08-22T00:00:00Z', 89])], NPM)).toBeUndefined();
  expect(oldDataDay([dataOf(['npm', '2026-11-29T00:00:00Z'])], NPM)).toBeUndefined();
});

it('oldDataDay returns the oldest day of several ecosystems, and compares releases by their family', () => {
  const data = dataOf(
    ['Debian', '2023-10-24T00:00:00Z', 700],
    ['npm', '2024-01-01T00:00:00Z', 600],
  );
  const compared = [...NPM, { ecosystem: 'Debian:12', packages: 80 }];
  expect(oldDataDay([data], compared)).toBe('24 Oct 2023');
});

it('oldDataDay ignores the data for a small part of the packages', () => {
  const data = dataOf(
    ['npm', '2026-11-29T00:00:00Z'],
    ['GitHub Actions', '2026-01-01T00:00:00Z', 300],
  );
  expect(
    oldDataDay([data], [...NPM, { ecosystem: 'GitHub Actions', packages: 4 }]),
  ).toBeUndefined();
  expect(oldDataDay([data], [{ ecosystem: 'GitHub Actions', packages: 4 }])).toBe('1 Jan 2026');
});

it('oldDataDay returns the day of older data for a small part of the packages if other data is also old', () => {
  const data = dataOf(
    ['npm', '2026-08-22T00:00:00Z', 99],
    ['Maven', '2025-03-19T00:00:00Z', 620],
    ['Go', '2020-01-01T00:00:00Z', 2_500],
  );
  expect(oldDataDay([data], [...NPM, { ecosystem: 'Maven', packages: 3 }])).toBe('19 Mar 2025');
});

it('oldDataDay returns undefined if no package was compared', () => {
  expect(oldDataDay([OLD_NPM], [])).toBeUndefined();
  expect(oldDataDay([], NPM)).toBeUndefined();
});
