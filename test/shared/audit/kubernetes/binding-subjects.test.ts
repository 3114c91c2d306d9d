import { expect, it } from '@jest/globals';
import { isBinding, subjectsOf } from '../../../../shared/audit/kubernetes/binding-subjects.ts';
import { manifests } from '../../../support/kubernetes.ts';

it('subjectsOf reads the subjects of bindings', () => {
  const { objects } = manifests(
    'kind: RoleBinding\napiVersion: rbac.authorization.k8s.io/v1\nsubjects: [{kind: User, name: jane}, {kind: Group}]\n---\nkind: Other\napiVersion: v1\nsubjects: [{kind: User, name: jane}]\n',
  );
  expect(objects.map(isBinding)).toEqual([true, false]);
  expect(objects.flatMap(subjectsOf).map(({ kind, name }) => [kind, name.text])).toEqual([
    ['User', 'jane'],
  ]);
});
