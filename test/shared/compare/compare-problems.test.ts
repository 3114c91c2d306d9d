import { expect, it } from '@jest/globals';
import { compareProblems } from '../../../shared/compare/compare-problems.ts';

const problem = { code: 'unlocked', message: 'no lockfile', path: 'package.json' };

it.each([
  ['existing in an unchanged file', [problem], true, 'existing'],
  ['added in a changed file', [problem], false, 'added'],
  ['added if the base lacks it', [], true, 'added'],
  ['added if the base has a different one', [{ ...problem, message: 'x' }], true, 'added'],
] as const)('a problem is %s', (_, base, isSame, where) => {
  const compared = compareProblems(base, [problem], () => isSame);
  expect(compared[where]).toEqual([problem]);
});
