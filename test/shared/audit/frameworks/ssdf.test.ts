import { expect, it } from '@jest/globals';
import { SSDF } from '../../../../shared/audit/frameworks/ssdf.ts';
import { frameworkProblems } from '../../../support/framework-problems.ts';

it('each control in the SSDF has a rule, or a reason why no rule checks it', async () => {
  expect(await frameworkProblems(SSDF)).toEqual([]);
});
