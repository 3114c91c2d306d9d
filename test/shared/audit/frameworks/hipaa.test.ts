import { expect, it } from '@jest/globals';
import { HIPAA } from '../../../../shared/audit/frameworks/hipaa.ts';
import { frameworkProblems } from '../../../support/framework-problems.ts';

it('the HIPAA Security Rule has a rule or a reason for each control', async () => {
  expect(await frameworkProblems(HIPAA)).toEqual([]);
});
