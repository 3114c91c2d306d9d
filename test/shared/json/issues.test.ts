import { expect, it } from '@jest/globals';
import {
  INVALID,
  type Issues,
  joined,
  nest,
  report,
  reportMissing,
} from '../../../shared/json/issues.ts';

it('the function `joined` returns the paths of members and items', () => {
  const pairs = [
    ['', 'a'],
    ['a', ''],
    ['a', 'b'],
    ['a', '[0]'],
    ['[0]', 'a'],
  ] as const;
  expect(pairs.map(([where, below]) => joined(where, below))).toEqual([
    'a',
    'a',
    'a.b',
    'a[0]',
    '[0].a',
  ]);
});

it('the function `nest` adds the member to the paths of the newest errors, but not of earlier errors', () => {
  const issues: Issues = { found: [], most: 9 };
  expect(report(issues, 'must be a string', 'x')).toBe(INVALID);
  expect(reportMissing(issues, 'id')).toBe(INVALID);
  nest(issues, 1, 'a');
  expect(issues.found).toEqual([
    { where: 'x', message: 'must be a string' },
    { where: 'a', message: 'needs id', missing: 'id' },
  ]);
});
