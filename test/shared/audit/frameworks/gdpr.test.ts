import { expect, it } from '@jest/globals';
import { GDPR } from '../../../../shared/audit/frameworks/gdpr.ts';
import { frameworkProblems } from '../../../support/framework-problems.ts';

it('the GDPR has a rule or a reason for each control', async () => {
  expect(await frameworkProblems(GDPR)).toEqual([]);
});
