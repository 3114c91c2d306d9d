import { expect, it } from '@jest/globals';
import {
  accountOf,
  serviceAccountOf,
  statedAccount,
} from '../../../../shared/audit/kubernetes/accounts.ts';
import { textOf } from '../../../../shared/audit/kubernetes/kubernetes-value.ts';
import { manifests, podText } from '../../../support/kubernetes.ts';

const BINDING =
  '---\nkind: RoleBinding\napiVersion: rbac.authorization.k8s.io/v1\nmetadata: {name: b, namespace: shop}\nsubjects: [{kind: ServiceAccount, name: web}, {kind: ServiceAccount, name: db, namespace: other}, {kind: User, name: jane}]\n---\nkind: ServiceAccount\napiVersion: v1\nmetadata: {name: web}\n';

it('accountOf returns the namespace and the name of the service account that a pod uses', () => {
  const { pod, index } = manifests(
    podText('  serviceAccount: web\n  containers: [{name: web}]') + BINDING,
  );
  expect(textOf(statedAccount(pod))).toBe('web');
  expect(accountOf(pod)).toBe('default/web');
  expect(serviceAccountOf(pod, index)?.kind).toBe('ServiceAccount');
  expect([...index.boundAccounts]).toEqual(['shop/web', 'other/db']);
});

it('accountOf returns the default account for a pod that names no account', () => {
  expect(accountOf(manifests(podText('  containers: [{name: web}]')).pod)).toBe('default/default');
});
