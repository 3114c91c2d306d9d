import { expect, it } from '@jest/globals';
import { problemReasons } from '../../../../shared/policy/rules/problem-reasons.ts';
import { aProblem } from '../builders.ts';

it('gives an error for each problem, with its place', () => {
  const reasons = problemReasons('some-rule', [aProblem(), aProblem({ line: 7 })]);
  expect(reasons.map(({ rule, outcome, message }) => `${rule} ${outcome} ${message}`)).toEqual([
    'some-rule error package-lock.json: this is not valid JSON',
    'some-rule error package-lock.json:7: this is not valid JSON',
  ]);
});

it('counts those beyond the first twenty', () => {
  const reasons = problemReasons('some-rule', Array(25).fill(aProblem()));
  expect(reasons).toHaveLength(21);
  expect(reasons.at(-1)?.message).toBe('5 more problems');
});
