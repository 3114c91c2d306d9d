import { expect, it } from '@jest/globals';
import { POLICY_CLAIMS, policyIdentity } from '../../../shared/policy/policy-identity.ts';

it('policyIdentity returns the claims in a fixed order, regardless of their order in the policy', () => {
  const { claims = {} } = {
    ...policyIdentity('a', { runner: 'github-hosted', tag: 'v*', owner: 'o' }),
  } as {
    claims?: object;
  };
  expect(Object.entries(claims)).toEqual([
    ['sourceRepositoryOwner', { exact: 'https://github.com/o' }],
    ['sourceRepositoryRef', { pattern: 'refs/tags/v*' }],
    ['runnerEnvironment', { exact: 'github-hosted' }],
  ]);
});

it('POLICY_CLAIMS lists each claim once', () => {
  expect(POLICY_CLAIMS).toHaveLength(new Set(POLICY_CLAIMS).size);
  expect(POLICY_CLAIMS).toContain('sourceRepositoryVisibility');
});
