import { expect, it } from '@jest/globals';
import { integerOf } from '../../../../shared/audit/kubernetes/kubernetes-value.ts';
import { contextsOf, effective } from '../../../../shared/audit/kubernetes/security.ts';
import { manifests, podText } from '../../../support/kubernetes.ts';

const { pod } = manifests(
  podText(
    '  securityContext: {runAsUser: 1}\n  containers:\n  - name: own\n    securityContext: {runAsUser: 2}\n  - name: none',
  ),
);

it('contextsOf returns the security contexts of a pod and its containers', () => {
  expect(contextsOf(pod).map(({ container }) => container?.name)).toEqual([undefined, 'own']);
});

it("the function `effective` prefers the container's value to the pod's value", () => {
  const users = pod.containers.map((each) => integerOf(effective(each, 'runAsUser')?.value));
  expect(users).toEqual([2, 1]);
});
