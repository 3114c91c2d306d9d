import { expect, it } from '@jest/globals';
import { NSA_CISA } from '../../../../shared/audit/frameworks/nsa-cisa-1.2.ts';
import { frameworkProblems } from '../../../support/framework-problems.ts';

it('each control in the NSA and CISA guidance has a rule, or a reason why no rule checks it', async () => {
  expect(await frameworkProblems(NSA_CISA)).toEqual([]);
});
