import { expect, it } from '@jest/globals';
import { SLSA } from '../../../../shared/audit/frameworks/slsa.ts';
import { frameworkProblems } from '../../../support/framework-problems.ts';

it('SLSA has a rule or a reason for each control', async () => {
  expect(await frameworkProblems(SLSA)).toEqual([]);
});
