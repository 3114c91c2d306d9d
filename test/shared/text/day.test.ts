import { expect, it } from '@jest/globals';
import { ageText, dayText, minuteText } from '../../../shared/text/day.ts';

it.each([
  ['2026-11-27', '27 Nov 2026'],
  ['2026-01-02T03:04:05Z', '2 Jan 2026'],
  ['2026-13-02', undefined],
  ['2026-11-27 | x', undefined],
  ['soon', undefined],
  ['', undefined],
])('for %p, dayText returns %p', (time, text) => {
  expect(dayText(time)).toBe(text);
});

it.each([
  [1, '1 day'],
  [60, '60 days'],
  [61, '2 months'],
  [365, '11 months'],
  [366, '12 months'],
  [730, '23 months'],
  [1_718, '4 years'],
])('for %d days, ageText returns %p', (days, text) => {
  expect(ageText(days)).toBe(text);
});

it.each([
  ['2026-11-27T10:15:30.123Z', '10:15 UTC on 27 Nov 2026'],
  ['2026-11-27', undefined],
  ['soonT10:15', undefined],
])('for %p, minuteText returns %p', (time, text) => {
  expect(minuteText(time)).toBe(text);
});
