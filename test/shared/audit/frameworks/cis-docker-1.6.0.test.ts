import { expect, it } from '@jest/globals';
import { CIS_DOCKER } from '../../../../shared/audit/frameworks/cis-docker-1.6.0.ts';
import { frameworkProblems } from '../../../support/framework-problems.ts';

it('each control in the CIS Docker Benchmark has a rule, or a reason why no rule checks it', async () => {
  expect(await frameworkProblems(CIS_DOCKER)).toEqual([]);
});
