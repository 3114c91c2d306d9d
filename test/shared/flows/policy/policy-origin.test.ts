import { createHash } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { policyOrigin } from '../../../../shared/flows/policy/policy-origin.ts';

it('the origin of a policy contains the digest of its file if the file exists', () => {
  const sha256 = createHash('sha256').update('scan: {}').digest('hex');
  expect(policyOrigin('base', Buffer.from('scan: {}'), '.assay.yml', { branch: 'main' })).toEqual({
    from: 'base',
    path: '.assay.yml',
    branch: 'main',
    sha256,
  });
  expect(policyOrigin('workspace', undefined, '.assay.yml', {}).sha256).toBeUndefined();
});
