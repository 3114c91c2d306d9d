import { describe, expect, it } from '@jest/globals';
import { kubernetesArea } from '../../../../shared/audit/kubernetes/kubernetes.ts';
import { auditFacts } from '../../../support/audit.ts';

const check = (files: Readonly<Record<string, string>>) =>
  kubernetesArea.check(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    auditFacts(),
  );

describe('the Kubernetes area', () => {
  it('counts objects, pods, containers and grants', () => {
    const text =
      'apiVersion: v1\nkind: Pod\nspec: {containers: [{name: a}, {name: b}]}\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nrules: [{verbs: [get]}]\n';
    expect(check({ 'a.yaml': text }).subjects).toEqual({
      objects: 2,
      pods: 1,
      containers: 2,
      grants: 1,
      rbac: 1,
    });
  });

  it('lists templates as unchecked files, and reports files that it cannot read', () => {
    const { problems, unchecked, hits } = check({
      'chart/templates/a.yaml':
        'apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ .Values.name }}\n',
      'b.yaml': 'apiVersion: v1\nkind: Pod\nspec: [\n',
      'c.yaml': 'apiVersion: v1\nkind: Pod\nspec: {hostPID: true, containers: [{name: a}]}\n',
    });
    expect(unchecked.map(({ path }) => path)).toEqual(['chart/templates/a.yaml']);
    expect(problems.map(({ place }) => place.path)).toEqual(['b.yaml']);
    expect(hits.some(({ rule }) => rule.id === 'kubernetes/host-pid')).toBe(true);
  });

  it('names the template that Helm rendered an object from', () => {
    const text =
      '# Source: shop/templates/a.yaml\napiVersion: v1\nkind: Pod\nspec: {hostPID: true, containers: [{name: a}]}\n';
    const hit = check({ 'a.yaml': text }).hits.find(
      ({ rule }) => rule.id === 'kubernetes/host-pid',
    );
    expect(hit?.hit.detail).toBe('Helm rendered it from `shop/templates/a.yaml`.');
  });

  it('limits the number of aliases and the depth', () => {
    const bomb = `apiVersion: v1\nkind: Pod\na: &a [x,x,x,x,x,x,x,x,x,x]\n${[
      'b',
      'c',
      'd',
      'e',
      'f',
      'g',
      'h',
      'i',
    ]
      .map((name, at) => {
        const before = String.fromCharCode('a'.charCodeAt(0) + at);
        return `${name}: &${name} [${Array(10).fill(`*${before}`).join(',')}]`;
      })
      .join('\n')}\n`;
    const deep = `apiVersion: v1\nkind: Pod\nspec: ${'['.repeat(5000)}\n`;
    expect(
      check({ 'a.yaml': bomb, 'b.yaml': deep }).problems.map(({ place }) => place.path),
    ).toEqual(['a.yaml', 'b.yaml']);
  });
});
