import { accessControls, cis } from '../../kubernetes/controls.ts';
import { grantHits } from '../../kubernetes/grant-hits.ts';
import type { GrantRule } from '../../kubernetes/kubernetes-rule.ts';
import { RBAC_PRACTICES } from '../../kubernetes/references.ts';

export const rule: GrantRule = {
  on: 'grant',
  id: 'rbac/certificates-tokens',
  title: 'A role can create identities',
  severity: 'high',
  profile: 'essential',
  why: 'A certificate or token that is created in this way has the permissions of a different account, and stays valid.',
  fix: 'Remove the permission, or list the accounts in `resourceNames`.',
  references: [RBAC_PRACTICES],
  aliases: ['CKV_K8S_156', 'C-0280', 'C-0282'],
  controls: accessControls(cis('5.1.11', '5.1.13')),
  *check(grant, { index }) {
    yield* grantHits(grant, index, {
      groups: ['certificates.k8s.io'],
      resources: ['certificatesigningrequests/approval'],
      verbs: ['update', 'patch'],
      at: 'resource',
      variant: 'certificates',
    });
    yield* grantHits(grant, index, {
      groups: ['certificates.k8s.io'],
      resources: ['signers'],
      verbs: ['approve', 'sign'],
      at: 'verb',
      variant: 'certificates',
    });
    yield* grantHits(grant, index, {
      groups: [''],
      resources: ['serviceaccounts/token'],
      verbs: ['create'],
      at: 'resource',
      variant: 'tokens',
    });
  },
};
