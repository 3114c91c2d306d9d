import { accessControls } from '../../kubernetes/controls.ts';
import { grantHits } from '../../kubernetes/grant-hits.ts';
import type { GrantRule } from '../../kubernetes/kubernetes-rule.ts';
import { RBAC_PRACTICES } from '../../kubernetes/references.ts';

/** Resources whose deletion can destroy an application or hide an attack. */
const DELETED = [
  'secrets',
  'pods',
  'services',
  'deployments',
  'replicasets',
  'daemonsets',
  'statefulsets',
  'jobs',
  'cronjobs',
  'replicationcontrollers',
  'roles',
  'rolebindings',
  'clusterroles',
  'clusterrolebindings',
];

export const rule: GrantRule = {
  on: 'grant',
  id: 'rbac/traces-deleted',
  title: 'A role can delete the traces of an attack',
  severity: 'medium',
  profile: 'hardened',
  why: 'Events show what happened in the cluster. Anyone who can delete objects can hide an attack or destroy data.',
  fix: 'Remove `delete` and `deletecollection`.',
  references: [RBAC_PRACTICES],
  aliases: ['KSV-0042', 'C-0007', 'C-0031'],
  controls: accessControls({ 'pci-dss-4.0.1': ['10.3.3'], hipaa: ['164.312(b)'] }),
  *check(grant, { index }) {
    yield* grantHits(grant, index, {
      groups: ['', 'events.k8s.io'],
      resources: ['events'],
      verbs: ['delete', 'deletecollection'],
      at: 'verb',
      variant: 'events',
    });
    yield* grantHits(grant, index, {
      groups: [''],
      resources: ['pods/log'],
      verbs: ['delete', 'deletecollection'],
      at: 'verb',
      variant: 'logs',
    });
    yield* grantHits(grant, index, {
      groups: ['', 'apps', 'batch', 'extensions', 'rbac.authorization.k8s.io'],
      resources: DELETED,
      verbs: ['delete', 'deletecollection'],
      at: 'verb',
      variant: 'any',
      profile: 'all',
      severity: 'none',
    });
  },
};
