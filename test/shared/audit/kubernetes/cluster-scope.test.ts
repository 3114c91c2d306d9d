import { expect, it } from '@jest/globals';
import {
  hasNamespace,
  isSystemNamespace,
} from '../../../../shared/audit/kubernetes/cluster-scope.ts';

it.each([
  ['Pod', '', true],
  ['ClusterRole', 'rbac.authorization.k8s.io', false],
  ['KubeletConfiguration', 'kubelet.config.k8s.io', false],
  ['Policy', 'audit.k8s.io', false],
  ['Certificate', 'cert-manager.io', true],
])('for the kind %s in the group %j, hasNamespace returns %s', (kind, group, expected) => {
  expect(hasNamespace({ kind, group })).toBe(expected);
});

it('isSystemNamespace recognizes the namespaces that belong to Kubernetes itself', () => {
  expect(['kube-system', 'shop', undefined].map(isSystemNamespace)).toEqual([true, false, false]);
});
