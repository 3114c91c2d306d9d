import { expect, it } from '@jest/globals';
import { compareProblems } from '../../../shared/compare/compare-problems.ts';

const problem = { code: 'unlocked', message: 'no lockfile', path: 'package.json' };

it.each([
  ['existing if its file is unchanged', [problem], true, 'existing'],
  ['added if its file is changed', [problem], false, 'added'],
  ['added if the base lacks it', [], true, 'added'],
  ['added if the base has a different problem', [{ ...problem, message: 'x' }], true, 'added'],
] as const)('the problem comparison marks a problem as %s', (_, base, isSame, where) => {
  const compared = compareProblems(base, [problem], () => isSame);
  expect(compared[where]).toEqual([problem]);
});

it('the problem comparison passes the message of each problem, because it can name a changed file', () => {
  const read = { ...problem, message: 'x.cfg was not read' };
  const isSame = (path: string, message: string) =>
    path === problem.path && !message.includes('x.cfg');
  expect(compareProblems([problem, read], [problem, read], isSame)).toEqual({
    added: [read],
    existing: [problem],
  });
});
