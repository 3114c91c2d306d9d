import { accessControls, cis } from '../../kubernetes/controls.ts';
import { grantHits } from '../../kubernetes/grant-hits.ts';
import type { GrantRule } from '../../kubernetes/kubernetes-rule.ts';
import { RBAC_PRACTICES } from '../../kubernetes/references.ts';

export const rule: GrantRule = {
  on: 'grant',
  id: 'rbac/secrets-write',
  title: 'A role can change secrets',
  severity: 'high',
  profile: 'essential',
  why: 'If a secret is changed, programs can accept an attacker’s keys. A new token secret grants the permissions of an account.',
  fix: 'Remove the verbs, or list the secrets in `resourceNames`.',
  references: [RBAC_PRACTICES],
  aliases: ['KSV-0041', 'C-0015'],
  controls: accessControls(cis('5.1.2', '5.1.13')),
  *check(grant, { index }) {
    yield* grantHits(grant, index, {
      groups: [''],
      resources: ['secrets'],
      verbs: ['create', 'update', 'patch', 'delete', 'deletecollection'],
      at: 'verb',
      isWeakInNamespace: true,
    });
  },
};
