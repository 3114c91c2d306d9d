import { expect, it } from '@jest/globals';
import { manifestsLocked } from '../../../../shared/policy/rules/manifests-locked.ts';
import { aProblem } from '../builders.ts';

const UNLOCKED = aProblem({
  code: 'unlocked',
  path: 'web/package.json',
  message: 'web/package.json names 2 dependencies, and no lockfile pins the',
});

it('manifestsLocked returns an error only for manifests without a lockfile, unless the policy accepts them', () => {
  expect(manifestsLocked([UNLOCKED, aProblem()], 'error')).toEqual([
    {
      rule: 'manifests-locked',
      outcome: 'error',
      message: 'web/package.json names 2 dependencies, and no lockfile pins the',
      accept: 'unlocked: allow',
      findings: [],
    },
  ]);
  expect(manifestsLocked([UNLOCKED], 'allow')).toEqual([]);
});
