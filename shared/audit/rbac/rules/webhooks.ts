import { accessControls, cis } from '../../kubernetes/controls.ts';
import { grantHits } from '../../kubernetes/grant-hits.ts';
import type { GrantRule } from '../../kubernetes/kubernetes-rule.ts';
import { RBAC_PRACTICES } from '../../kubernetes/references.ts';

export const rule: GrantRule = {
  on: 'grant',
  id: 'rbac/webhooks',
  title: 'A role can change admission webhooks',
  severity: 'high',
  profile: 'essential',
  why: 'A webhook can see and change all objects, including Secrets. Removing a webhook disables its policies.',
  fix: 'Remove the verb, or list the configurations in `resourceNames`.',
  references: [RBAC_PRACTICES],
  aliases: ['KSV-0114', 'CKV_K8S_155', 'C-0281'],
  controls: accessControls(cis('5.1.12')),
  *check(grant, { index }) {
    yield* grantHits(grant, index, {
      groups: ['admissionregistration.k8s.io'],
      resources: [
        'mutatingwebhookconfigurations',
        'validatingwebhookconfigurations',
        'validatingadmissionpolicies',
        'validatingadmissionpolicybindings',
        'mutatingadmissionpolicies',
        'mutatingadmissionpolicybindings',
      ],
      verbs: ['create', 'update', 'patch', 'delete', 'deletecollection'],
      at: 'verb',
    });
  },
};
