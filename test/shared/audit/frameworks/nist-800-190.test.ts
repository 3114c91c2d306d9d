import { expect, it } from '@jest/globals';
import { NIST_800_190 } from '../../../../shared/audit/frameworks/nist-800-190.ts';
import { frameworkProblems } from '../../../support/framework-problems.ts';

it('each control in NIST SP 800-190 has a rule, or a reason why no rule checks it', async () => {
  expect(await frameworkProblems(NIST_800_190)).toEqual([]);
});
