import { accessControls, cis } from '../../kubernetes/controls.ts';
import { grantHits } from '../../kubernetes/grant-hits.ts';
import type { GrantRule } from '../../kubernetes/kubernetes-rule.ts';
import { RBAC_PRACTICES } from '../../kubernetes/references.ts';

export const rule: GrantRule = {
  on: 'grant',
  id: 'rbac/impersonate',
  title: 'A role can act as other users',
  severity: 'critical',
  profile: 'essential',
  why: 'Anyone who can act as a user or a group has all rights of that user or group.',
  fix: 'Remove the verb, or name the users in `resourceNames`.',
  references: [RBAC_PRACTICES],
  aliases: ['KSV-0043', 'rbac_roles_with_impersonate_permission', 'CKV2_K8S_3', 'C-0065', 'C-0191'],
  controls: accessControls(cis('5.1.8')),
  *check(grant, { index }) {
    yield* grantHits(grant, index, {
      groups: ['', 'authentication.k8s.io'],
      resources: ['users', 'groups', 'serviceaccounts', 'uids'],
      verbs: ['impersonate'],
      at: 'verb',
    });
  },
};
