import { describe, expect, it } from '@jest/globals';
import {
  grantHits,
  isEverything,
  type WantedRight,
} from '../../../../shared/audit/kubernetes/grant-hits.ts';
import { grantsOf } from '../../../../shared/audit/kubernetes/read-grants.ts';
import { manifests, present, sliced } from '../../../support/kubernetes.ts';

const WANTED: WantedRight = {
  groups: [''],
  resources: ['secrets'],
  verbs: ['get'],
  at: 'verb',
  isWeakInNamespace: true,
};

function hits(grant: string, wanted = WANTED, rest = '', kind = 'ClusterRole') {
  const { objects, index, text } = manifests(
    `kind: ${kind}\napiVersion: rbac.authorization.k8s.io/v1\nmetadata: {name: web}\nrules: [${grant}]\n${rest}`,
  );
  const found = objects.flatMap(grantsOf).flatMap((each) => [...grantHits(each, index, wanted)]);
  return found.map(({ at, profile, severity }) => [sliced(text, at), profile, severity]);
}

const BINDING = (kind: string) =>
  `---\nkind: ${kind}\napiVersion: rbac.authorization.k8s.io/v1\nmetadata: {name: b}\nroleRef: {kind: ClusterRole, name: web}\nsubjects: [{kind: User, name: jane}]\n`;

describe('grantHits', () => {
  it.each([
    ['{apiGroups: [""], resources: [secrets], verbs: [list, get]}', [['get', 'all', undefined]]],
    ['{apiGroups: ["*"], resources: [secrets], verbs: ["*"]}', [['"*"', 'all', undefined]]],
    ['{apiGroups: [apps], resources: [secrets], verbs: [get]}', []],
    ['{apiGroups: [""], resources: [secrets], verbs: [get], resourceNames: [a]}', []],
    ['{apiGroups: [""], resources: ["*"], verbs: [get]}', []],
    ['{apiGroups: [""], resources: ["*"], verbs: ["*"]}', []],
  ])('reports the expected permissions in %s', (grant, expected) => {
    expect(hits(grant)).toEqual(expected);
  });

  const grant = '{apiGroups: [""], resources: [secrets], verbs: [get]}';

  it('reports a permission as low severity if the role applies to only one namespace', () => {
    expect(hits(grant, WANTED, BINDING('ClusterRoleBinding'))).toEqual([
      ['get', undefined, undefined],
    ]);
    expect(hits(grant, WANTED, BINDING('RoleBinding'))).toEqual([['get', 'hardened', 'low']]);
    expect(hits(grant, WANTED, '', 'Role')).toEqual([['get', 'all', 'low']]);
  });

  it('marks the resource if requested, and reports a permission for named objects only if a requested name is among them', () => {
    const named = grant.replace('}', ', resourceNames: [a]}');
    expect(hits(grant, { ...WANTED, at: 'resource' })[0]?.[0]).toBe('secrets');
    expect(hits(named, { ...WANTED, names: ['a'] })).toHaveLength(1);
    expect(hits(named, { ...WANTED, names: ['b'] })).toEqual([]);
  });

  it('recognizes a grant that includes all permissions', () => {
    const { objects } = manifests(
      'kind: Role\napiVersion: rbac.authorization.k8s.io/v1\nrules: [{apiGroups: ["*"], resources: ["*"], verbs: ["*"]}]\n',
    );
    expect(isEverything(present(objects.flatMap(grantsOf)[0]))).toBe(true);
  });
});
