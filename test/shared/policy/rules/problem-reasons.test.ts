import { expect, it } from '@jest/globals';
import { problemReasons } from '../../../../shared/policy/rules/problem-reasons.ts';
import { aProblem } from '../builders.ts';

const RULE = { rule: 'some-rule', several: 'parts could not be read', accept: 'some: allow' };

it('problemReasons describes one problem with its location', () => {
  expect(problemReasons([aProblem({ line: 7 })], RULE)).toEqual([
    {
      rule: 'some-rule',
      outcome: 'error',
      message: 'package-lock.json:7: the content is not valid JSON',
      accept: 'some: allow',
      findings: [],
    },
  ]);
  expect(problemReasons([], RULE)).toEqual([]);
});

it('problemReasons counts several problems and describes the first three', () => {
  const problems = [1, 2, 3, 4, 5].map((line) => aProblem({ line, message: 'm. Fix: write it.' }));
  const reasons = [problems, problems.slice(0, 2)].flatMap((some) => problemReasons(some, RULE));
  const place = (line: number) => `package-lock.json:${line}: m. Fix: write it`;
  expect(reasons.map(({ message }) => message)).toEqual([
    `5 parts could not be read: ${[1, 2, 3].map(place).join('; ')}; and 2 more`,
    `2 parts could not be read: ${place(1)}; ${place(2)}`,
  ]);
});

it('problemReasons does not repeat the path if the message starts with it', () => {
  const message = 'package-lock.json names nothing';
  expect(problemReasons([aProblem({ message })], RULE)[0]?.message).toBe(message);
});
