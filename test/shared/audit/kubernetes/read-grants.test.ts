import { expect, it } from '@jest/globals';
import { grantsOf } from '../../../../shared/audit/kubernetes/read-grants.ts';
import { manifests } from '../../../support/kubernetes.ts';

it('grantsOf reads each rule in a role, and ignores objects that are not roles', () => {
  const { objects } = manifests(
    'kind: Role\napiVersion: rbac.authorization.k8s.io/v1\nmetadata: {name: web}\nrules:\n- {apiGroups: [""], resources: [pods], verbs: [get], resourceNames: [a]}\n- text\n---\nkind: Pod\napiVersion: v1\n',
  );
  expect(objects.flatMap(grantsOf)).toEqual([
    expect.objectContaining({
      groups: [''],
      resources: ['pods'],
      verbs: ['get'],
      isNamed: true,
      isClusterRole: false,
      address: 'rbac.authorization.k8s.io/Role/web#rules[0]',
    }),
  ]);
});
