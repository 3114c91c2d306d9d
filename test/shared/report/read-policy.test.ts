import { expect, it } from '@jest/globals';
import { readPolicyOf } from '../../../shared/report/read-policy.ts';

const policy = { from: 'base', path: '.assay.yml', commit: 'a'.repeat(40), branch: 'main' };
const afterMerge = { files: ['.assay.yml'], changes: ['1 exception added'], outcome: 'pass' };

it('reads the policy that decided and the proposed one', () => {
  expect(readPolicyOf({ policy, afterMerge })).toEqual({ policy, afterMerge });
  expect(readPolicyOf({ workflows: ['ci.yml'] })).toEqual({ workflows: ['ci.yml'] });
  expect(readPolicyOf({})).toEqual({});
  const given = { ...policy, from: 'given', path: 'octo/policies/assay.yml' };
  expect(readPolicyOf({ policy: given })).toEqual({ policy: given });
});

it.each([
  ['an origin of its own', { policy: { ...policy, from: 'me' } }],
  ['a short commit', { policy: { ...policy, commit: 'abc' } }],
  ['no path', { policy: { from: 'base' } }],
  ['changes that are no texts', { afterMerge: { ...afterMerge, changes: [1] } }],
  ['workflows that are no texts', { workflows: [1] }],
  ['an outcome of its own', { afterMerge: { ...afterMerge, outcome: 'fine' } }],
])('refuses %s', (_, file) => {
  expect(() => readPolicyOf(file)).toThrow(expect.objectContaining({ code: 'malformed' }));
});
