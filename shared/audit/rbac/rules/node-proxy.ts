import { accessControls, cis } from '../../kubernetes/controls.ts';
import { grantHits } from '../../kubernetes/grant-hits.ts';
import type { GrantRule } from '../../kubernetes/kubernetes-rule.ts';
import { RBAC_PRACTICES } from '../../kubernetes/references.ts';

export const rule: GrantRule = {
  on: 'grant',
  id: 'rbac/node-proxy',
  title: 'A role can call the kubelet of every node',
  severity: 'high',
  profile: 'essential',
  why: 'The kubelet can run commands in all pods on the node, and these calls bypass admission control and the audit log.',
  fix: 'Remove `nodes/proxy`. For metrics, use `nodes/metrics`.',
  references: [RBAC_PRACTICES],
  aliases: ['KSV-0047', 'CKV2_K8S_2', 'C-0279'],
  controls: accessControls(cis('5.1.10')),
  *check(grant, { index }) {
    yield* grantHits(grant, index, {
      groups: [''],
      resources: ['nodes/proxy'],
      verbs: ['get', 'create'],
      at: 'resource',
    });
  },
};
