import { accessControls, cis } from '../../kubernetes/controls.ts';
import { grantHits } from '../../kubernetes/grant-hits.ts';
import type { GrantRule } from '../../kubernetes/kubernetes-rule.ts';
import { RBAC_PRACTICES } from '../../kubernetes/references.ts';

export const rule: GrantRule = {
  on: 'grant',
  id: 'rbac/storage-network',
  title: 'A role can change other workloads’ volumes, networks or settings',
  severity: 'medium',
  profile: 'hardened',
  why: 'A persistent volume can be a folder on the node. Network objects can redirect traffic. ConfigMaps can change the behavior of programs.',
  fix: 'Remove the verbs, or list the objects in `resourceNames`.',
  references: [RBAC_PRACTICES],
  aliases: ['KSV-0049', 'KSV-0056', 'KSV-0115', 'C-0278'],
  controls: accessControls(cis('5.1.9')),
  *check(grant, { index }) {
    yield* grantHits(grant, index, {
      groups: [''],
      resources: ['configmaps'],
      verbs: ['create', 'update', 'patch', 'delete', 'deletecollection'],
      names: ['aws-auth'],
      at: 'verb',
      variant: 'aws-auth',
      severity: 'critical',
    });
    yield* grantHits(grant, index, {
      groups: [''],
      resources: ['configmaps'],
      verbs: ['create', 'update', 'patch'],
      names: ['coredns', 'coredns-custom', 'kube-dns'],
      at: 'verb',
      variant: 'dns',
    });
    yield* grantHits(grant, index, {
      groups: [''],
      resources: ['persistentvolumes'],
      verbs: ['create', 'update', 'patch', 'delete', 'deletecollection'],
      at: 'verb',
      variant: 'volumes',
    });
    yield* grantHits(grant, index, {
      groups: ['', 'networking.k8s.io', 'discovery.k8s.io', 'extensions'],
      resources: ['services', 'endpoints', 'endpointslices', 'networkpolicies', 'ingresses'],
      verbs: ['create', 'update', 'patch', 'delete', 'deletecollection'],
      at: 'verb',
      variant: 'network',
    });
    yield* grantHits(grant, index, {
      groups: [''],
      resources: ['configmaps'],
      verbs: ['create', 'update', 'patch', 'delete', 'deletecollection'],
      at: 'verb',
      variant: 'configmaps',
    });
  },
};
