import { expect, it } from '@jest/globals';
import { GDPR } from '../../../../shared/audit/frameworks/gdpr.ts';
import { frameworkProblems } from '../../../support/framework-problems.ts';

it('each control in the GDPR has a rule, or a reason why no rule checks it', async () => {
  expect(await frameworkProblems(GDPR)).toEqual([]);
});
