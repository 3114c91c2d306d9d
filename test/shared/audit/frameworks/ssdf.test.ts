import { expect, it } from '@jest/globals';
import { SSDF } from '../../../../shared/audit/frameworks/ssdf.ts';
import { frameworkProblems } from '../../../support/framework-problems.ts';

it('the SSDF has a rule or a reason for each control', async () => {
  expect(await frameworkProblems(SSDF)).toEqual([]);
});
