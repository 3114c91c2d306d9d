import { accessControls, cis } from '../../kubernetes/controls.ts';
import { grantHits } from '../../kubernetes/grant-hits.ts';
import type { GrantRule } from '../../kubernetes/kubernetes-rule.ts';
import { RBAC_PRACTICES } from '../../kubernetes/references.ts';

/** Pods, and objects from which Kubernetes creates pods. */
const WORKLOADS = [
  'pods',
  'deployments',
  'daemonsets',
  'statefulsets',
  'replicasets',
  'replicationcontrollers',
  'jobs',
  'cronjobs',
];

export const rule: GrantRule = {
  on: 'grant',
  id: 'rbac/workloads-create',
  title: 'A role can start pods',
  severity: 'medium',
  profile: 'hardened',
  why: 'Anyone who can start a pod can use all secrets and accounts in its namespace and, if admission control is weak, the node.',
  fix: 'Remove the verb, or limit the role to one namespace and enforce the `restricted` level there.',
  references: [RBAC_PRACTICES],
  aliases: ['KSV-0048', 'permissive_access_to_create_pods', 'access-to-create-pods', 'C-0188'],
  controls: accessControls(cis('5.1.4')),
  *check(grant, { index }) {
    yield* grantHits(grant, index, {
      groups: ['', 'apps', 'batch', 'extensions'],
      resources: WORKLOADS,
      verbs: ['create'],
      at: 'verb',
      variant: 'create',
      hasWildcard: true,
    });
    yield* grantHits(grant, index, {
      groups: ['', 'apps', 'batch', 'extensions'],
      resources: WORKLOADS,
      verbs: ['update', 'patch'],
      at: 'verb',
      variant: 'change',
    });
  },
};
