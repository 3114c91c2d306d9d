import { accessControls } from '../../kubernetes/controls.ts';
import { grantHits } from '../../kubernetes/grant-hits.ts';
import type { GrantRule } from '../../kubernetes/kubernetes-rule.ts';
import { RBAC_PRACTICES } from '../../kubernetes/references.ts';

export const rule: GrantRule = {
  on: 'grant',
  id: 'rbac/exec',
  title: 'A role can run commands in pods',
  severity: 'high',
  profile: 'essential',
  why: 'A command in a pod can use the pod’s secrets and network. Port forwarding gives access to ports that are otherwise not exposed.',
  fix: 'Remove the resource, or bind the role only to people who must debug the application.',
  references: [RBAC_PRACTICES],
  aliases: [
    'KSV-0053',
    'KSV-0054',
    'rbac_roles_with_exec_permission',
    'rbac_roles_with_attach_permission',
    'rbac_roles_with_portforwarding_permissions',
    'clusterrolePodExecAttach',
    'rolePodExecAttach',
    'clusterrolebindingPodExecAttach',
    'rolebindingClusterRolePodExecAttach',
    'rolebindingRolePodExecAttach',
    'C-0002',
    'C-0063',
  ],
  variants: { exec: ['KSV-0053'], attach: ['KSV-0054'] },
  controls: accessControls(),
  *check(grant, { index }) {
    yield* grantHits(grant, index, {
      groups: [''],
      resources: ['pods/exec'],
      verbs: ['create', 'get'],
      at: 'resource',
      variant: 'exec',
    });
    yield* grantHits(grant, index, {
      groups: [''],
      resources: ['pods/attach'],
      verbs: ['create', 'get'],
      at: 'resource',
      variant: 'attach',
    });
    yield* grantHits(grant, index, {
      groups: [''],
      resources: ['pods/portforward'],
      verbs: ['create', 'get'],
      at: 'resource',
      variant: 'port-forward',
    });
  },
};
