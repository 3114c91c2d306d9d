import { accessControls, cis } from '../../kubernetes/controls.ts';
import { grantHits } from '../../kubernetes/grant-hits.ts';
import type { GrantRule } from '../../kubernetes/kubernetes-rule.ts';
import { RBAC_PRACTICES } from '../../kubernetes/references.ts';

export const rule: GrantRule = {
  on: 'grant',
  id: 'rbac/escalate-bind',
  title: 'A role can grant itself more permissions',
  severity: 'critical',
  profile: 'essential',
  why: 'Anyone who can bind or change roles can get every permission in the cluster.',
  fix: 'Remove the verb, or list the roles that may be bound in `resourceNames`.',
  references: [RBAC_PRACTICES],
  aliases: [
    'KSV-0050',
    'KSV-0051',
    'KSV-0052',
    'KSV-0055',
    'rbac_roles_allow_privilege_escalation',
    'CKV2_K8S_1',
    'CKV_K8S_158',
    'C-0191',
  ],
  controls: accessControls(cis('5.1.8')),
  *check(grant, { index }) {
    yield* grantHits(grant, index, {
      groups: ['rbac.authorization.k8s.io'],
      resources: ['roles', 'clusterroles'],
      verbs: ['escalate'],
      at: 'verb',
      variant: 'escalate',
    });
    yield* grantHits(grant, index, {
      groups: ['rbac.authorization.k8s.io'],
      resources: ['roles', 'clusterroles', 'rolebindings', 'clusterrolebindings'],
      verbs: ['bind'],
      at: 'verb',
      variant: 'bind',
    });
    yield* grantHits(grant, index, {
      groups: ['rbac.authorization.k8s.io'],
      resources: ['roles', 'clusterroles'],
      verbs: ['create', 'update', 'patch'],
      at: 'verb',
      variant: 'roles',
    });
    yield* grantHits(grant, index, {
      groups: ['rbac.authorization.k8s.io'],
      resources: ['rolebindings', 'clusterrolebindings'],
      verbs: ['create', 'update', 'patch'],
      at: 'verb',
      variant: 'bindings',
    });
  },
};
