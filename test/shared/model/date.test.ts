import { expect, it } from '@jest/globals';
import { dayBefore, isDate } from '../../../shared/model/date.ts';

it.each([
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2027-13-01', false],
  ['2027-1-1', false],
  ['2027-01-01T00:00:00Z', false],
])('for %s, isDate returns %s', (text, expected) => {
  expect(isDate(text)).toBe(expected);
});

it.each([
  ['2027-03-01T00:00:00Z', '2027-02-28'],
  ['2027-01-01T23:59:59Z', '2026-12-31'],
])('for %s, dayBefore returns %s', (time, expected) => {
  expect(dayBefore(Date.parse(time))).toBe(expected);
});
