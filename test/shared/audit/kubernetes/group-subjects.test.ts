import { expect, it } from '@jest/globals';
import { groupSubjects } from '../../../../shared/audit/kubernetes/group-subjects.ts';
import { manifestIndex } from '../../../../shared/audit/kubernetes/manifest-index.ts';
import { podsOf } from '../../../../shared/audit/kubernetes/read-pods.ts';
import { manifests, podText } from '../../../support/kubernetes.ts';

const object = (apiVersion: string, kind: string) =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: a}\n`;

it.each([
  [object('rbac.authorization.k8s.io/v1', 'ClusterRoleBinding'), { rbac: 1 }],
  [object('security.istio.io/v1', 'PeerAuthentication'), { mesh: 1 }],
  [object('audit.k8s.io/v1', 'Policy'), { cluster: 1 }],
  [object('v1', 'Secret'), { storage: 1 }],
  [object('kubelet.config.k8s.io/v1beta1', 'KubeletConfiguration'), { kubelet: 1 }],
  [podText('  containers: [{name: a, command: [kube-scheduler]}]'), { scheduler: 1 }],
  [object('v1', 'ConfigMap'), {}],
])('groupSubjects counts the subjects in %j', (text, counts) => {
  const { first } = manifests(text);
  const index = manifestIndex([first], podsOf(first), (image) => image);
  expect(groupSubjects([first], index)).toEqual(counts);
});
