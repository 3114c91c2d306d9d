import { expect, it } from '@jest/globals';
import { SLSA } from '../../../../shared/audit/frameworks/slsa.ts';
import { frameworkProblems } from '../../../support/framework-problems.ts';

it('each control in SLSA has a rule, or a reason why no rule checks it', async () => {
  expect(await frameworkProblems(SLSA)).toEqual([]);
});
