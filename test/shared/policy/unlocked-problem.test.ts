import { expect, it } from '@jest/globals';
import { isUnlocked } from '../../../shared/policy/unlocked-problem.ts';
import { aProblem } from './builders.ts';

it.each([
  ['unlocked', true],
  ['malformed', false],
])('a problem %s is one of an unlocked manifest: %s', (code, wanted) => {
  expect(isUnlocked(aProblem({ code }))).toBe(wanted);
});
