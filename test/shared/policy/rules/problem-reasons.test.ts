import { expect, it } from '@jest/globals';
import { problemReasons } from '../../../../shared/policy/rules/problem-reasons.ts';
import { aProblem } from '../builders.ts';

const RULE = { rule: 'some-rule', accept: 'some: allow' };

it('problemReasons returns an error for each problem, with its location', () => {
  const reasons = problemReasons([aProblem(), aProblem({ line: 7 })], RULE);
  expect(reasons.map(({ rule, outcome, message }) => `${rule} ${outcome} ${message}`)).toEqual([
    'some-rule error package-lock.json: the content is not valid JSON',
    'some-rule error package-lock.json:7: the content is not valid JSON',
  ]);
  expect(reasons.every(({ accept }) => accept === 'some: allow')).toBe(true);
});

it('problemReasons does not repeat the path if the message starts with it', () => {
  const message = 'package-lock.json names nothing';
  expect(problemReasons([aProblem({ message })], RULE)[0]?.message).toBe(message);
});

it('problemReasons counts the problems beyond the first twenty', () => {
  const reasons = problemReasons(Array(25).fill(aProblem()), RULE);
  expect(reasons).toHaveLength(21);
  expect(reasons.at(-1)?.message).toBe('5 more problems');
});
