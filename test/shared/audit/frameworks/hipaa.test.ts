import { expect, it } from '@jest/globals';
import { HIPAA } from '../../../../shared/audit/frameworks/hipaa.ts';
import { frameworkProblems } from '../../../support/framework-problems.ts';

it('has a rule or a reason for each control', async () => {
  expect(await frameworkProblems(HIPAA)).toEqual([]);
});
