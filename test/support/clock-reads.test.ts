import { expect, it } from '@jest/globals';
import { clockReads } from './clock-reads.ts';

it.each([
  'new Date()',
  'new Date',
  'Date()',
  'Date.now()',
  "Date['now']()",
  'const { now } = Date',
  'setTimes(Date.now)',
  'const Clock = Date',
  'new globalThis.Date()',
  "new globalThis['Date']()",
  'performance.timeOrigin + 1',
  'const { timeOrigin } = performance',
  'Temporal.Now.instant()',
])('clockReads finds %s', (text) => {
  expect(clockReads(text)).not.toEqual([]);
});

it.each([
  'new Date(0)',
  'new Date(now())',
  'Date.parse(text)',
  'Date.UTC(2026, 1)',
  'time instanceof Date',
  'const at = (time: Date): readonly Date[] => [time]',
  'interface Times { readonly Date: Date }',
  'const headers = { Date: text }',
  'performance.now()',
])('clockReads accepts %s', (text) => {
  expect(clockReads(text)).toEqual([]);
});
