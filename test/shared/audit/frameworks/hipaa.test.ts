import { expect, it } from '@jest/globals';
import { HIPAA } from '../../../../shared/audit/frameworks/hipaa.ts';
import { frameworkProblems } from '../../../support/framework-problems.ts';

it('each control in the HIPAA Security Rule has a rule, or a reason why no rule checks it', async () => {
  expect(await frameworkProblems(HIPAA)).toEqual([]);
});
