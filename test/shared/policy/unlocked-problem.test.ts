import { expect, it } from '@jest/globals';
import { isUnlocked } from '../../../shared/policy/unlocked-problem.ts';
import { aProblem } from './builders.ts';

it.each([
  ['unlocked', true],
  ['malformed', false],
])('isUnlocked recognizes a problem %s as an unlocked manifest: %s', (code, wanted) => {
  expect(isUnlocked(aProblem({ code }))).toBe(wanted);
});
