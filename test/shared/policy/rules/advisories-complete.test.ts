import { expect, it } from '@jest/globals';
import { advisoriesComplete } from '../../../../shared/policy/rules/advisories-complete.ts';
import { aProblem } from '../builders.ts';

it('advisoriesComplete returns an error for each problem, unless the policy accepts problems', () => {
  expect(advisoriesComplete([aProblem()], 'error')).toMatchObject([
    { rule: 'advisories-complete', outcome: 'error' },
  ]);
  expect(advisoriesComplete([aProblem()], 'allow')).toEqual([]);
  expect(advisoriesComplete([], 'error')).toEqual([]);
});
