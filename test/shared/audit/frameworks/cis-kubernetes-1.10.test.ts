import { expect, it } from '@jest/globals';
import { CIS_KUBERNETES } from '../../../../shared/audit/frameworks/cis-kubernetes-1.10.ts';
import { frameworkProblems } from '../../../support/framework-problems.ts';

it('each control in the CIS Kubernetes Benchmark has a rule, or a reason why no rule checks it', async () => {
  expect(await frameworkProblems(CIS_KUBERNETES)).toEqual([]);
});
