import { describe, expect, it } from '@jest/globals';
import { groupBy, namespaceOf } from '../../../../shared/audit/kubernetes/manifest-index.ts';
import { manifests, present } from '../../../support/kubernetes.ts';

const TEXT = `apiVersion: v1
kind: Pod
metadata: {name: web}
spec: {containers: [{name: web}]}
---
apiVersion: v1
kind: Service
metadata: {name: web, namespace: default}
---
apiVersion: v1
kind: Service
metadata: {name: web, namespace: other}
---
kind: ClusterRole
apiVersion: rbac.authorization.k8s.io/v1
metadata: {name: role}
---
kind: RoleBinding
apiVersion: rbac.authorization.k8s.io/v1
metadata: {name: bound, namespace: other}
roleRef: {kind: ClusterRole, name: role}
subjects: [{kind: ServiceAccount, name: web}]
---
kind: ClusterRoleBinding
apiVersion: rbac.authorization.k8s.io/v1
metadata: {name: empty}
roleRef: {kind: ClusterRole, name: role}
`;

describe('manifestIndex', () => {
  const { index, first, objects } = manifests(TEXT);

  it('finds objects by kind and by namespace', () => {
    expect(index.ofKind('Service', 'Pod')).toHaveLength(3);
    expect(index.beside(first, 'Service').map(namespaceOf)).toEqual(['default']);
    expect(index.podsBeside(first)).toEqual(index.podsOf(first));
  });

  it('finds the bindings that refer to a role and have a subject', () => {
    const role = present(objects.find(({ kind }) => kind === 'ClusterRole'));
    expect(index.bindingsOf(role).map(({ name }) => name)).toEqual(['bound']);
  });

  it('groups items by key, and keeps the order within each group', () => {
    expect([...groupBy([1, 2, 3], (each) => each % 2)]).toEqual([
      [1, [1, 3]],
      [0, [2]],
    ]);
  });
});
