import { expect, it } from '@jest/globals';
import { brokenRecords, later, readAll } from '../../../shared/advisories/advisory-index.ts';
import { parseAdvisory } from '../../../shared/advisories/parse-advisory.ts';
import { DataError } from '../../../shared/errors/errors.ts';
import { aRecord } from './builders.ts';

it('brokenRecords lists the first broken records and counts the rest', () => {
  const names = Array.from({ length: 25 }, (_, index) => `R-${index}.json`);
  const problems = brokenRecords(names, 'db/npm/all.zip');
  expect(problems).toHaveLength(21);
  expect(problems[0]?.message).toContain('R-0.json is not an OSV record');
  expect(problems[20]?.message).toBe('5 more records are not OSV records');
  expect(brokenRecords([], 'x')).toEqual([]);
});

it('readAll continues after an unreadable record', () => {
  const answer = readAll(['good', 'bad', 'good'], (place) => {
    if (place === 'bad') throw new DataError('malformed', 'no', { path: 'p' });
    return parseAdvisory(aRecord());
  });
  expect(answer.advisories).toHaveLength(2);
  expect(answer.problems).toEqual([{ code: 'malformed', message: 'no', path: 'p' }]);
});

it('readAll rethrows a programming error', () => {
  const read = (): never => {
    throw new TypeError('ours');
  };
  expect(() => readAll(['x'], read)).toThrow('ours');
});

it('the function `later` returns the later of two times', () => {
  expect(later('2026-01-01T00:00:00Z', '')).toBe('2026-01-01T00:00:00Z');
  expect(later('2025-01-01T00:00:00Z', '2026-01-01T00:00:00Z')).toBe('2026-01-01T00:00:00Z');
});

it.each([
  ['2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z', '2026-01-02T00:00:00Z'],
  ['2026-01-01T00:00:00Z', 'tomorrow', '2026-01-01T00:00:00Z'],
  ['tomorrow', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'],
  ['', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'],
  ['tomorrow', '', ''],
])(
  'the function `later`, for the times %p and %p, returns the later valid time',
  (a, b, latest) => {
    expect(later(a, b)).toBe(latest);
  },
);
