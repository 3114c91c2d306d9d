import { expect, it } from '@jest/globals';
import { isUnlocked, withoutConsequences } from '../../../shared/policy/unlocked-problem.ts';
import { aProblem } from './builders.ts';

it.each([
  ['unlocked', true],
  ['malformed', false],
])('for a problem with the code %s, isUnlocked returns %s', (code, wanted) => {
  expect(isUnlocked(aProblem({ code }))).toBe(wanted);
});

it('withoutConsequences removes the problem of a manifest only if its own lockfile could not be read', () => {
  const message = 'package.json names 1 dependency that package-lock.json does not contain: a';
  const manifest = aProblem({ code: 'unlocked', path: 'package.json', message });
  const broken = aProblem({ path: 'package-lock.json' });
  const other = aProblem({ path: 'web/package-lock.json' });
  expect(withoutConsequences([manifest, broken])).toEqual([broken]);
  expect(withoutConsequences([manifest, other])).toEqual([manifest, other]);
  expect(withoutConsequences([manifest])).toEqual([manifest]);
});
