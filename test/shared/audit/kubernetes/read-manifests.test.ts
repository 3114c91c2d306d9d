import { describe, expect, it } from '@jest/globals';
import { labelsOf, readManifests } from '../../../../shared/audit/kubernetes/read-manifests.ts';
import { manifests, present, sliced, yaml } from '../../../support/kubernetes.ts';

const objectsOf = (text: string, path = 'web.yaml') => readManifests({ path, text }, false);

describe('readManifests', () => {
  it('reads all documents, including the kinds and names of their objects', () => {
    const { objects } = manifests(
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web, namespace: shop}\n---\n# empty\n---\napiVersion: v1\nkind: Pod\nmetadata: {generateName: job-}\n',
    );
    expect(objects.map(({ address, group }) => [address, group])).toEqual([
      ['apps/Deployment/shop/web', 'apps'],
      ['Pod/job-', ''],
    ]);
  });

  it('reads JSON with tabs', () => {
    const [object] = objectsOf('{\n\t"apiVersion": "v1",\n\t"kind": "Pod"\n}', 'web.json');
    expect(object?.kind).toBe('Pod');
  });

  it('expands a List, and typed lists such as a RoleList', () => {
    const text =
      'apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: Pod}\n- apiVersion: v1\n  kind: List\n  items: [{apiVersion: v1, kind: Secret}]\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: RoleList\nitems: [{metadata: {name: a}}]\n';
    expect(objectsOf(text).map(({ kind, group }) => [kind, group])).toEqual([
      ['Pod', ''],
      ['Secret', ''],
      ['Role', 'rbac.authorization.k8s.io'],
    ]);
  });

  it('omits documents that are not objects', () => {
    expect(objectsOf('- a\n---\nkind: Pod\n---\napiVersion: v1\n---\ntext\n')).toEqual([]);
  });

  it('reads a kustomization that does not state its kind', () => {
    expect(objectsOf('resources: []\n', 'a/kustomization.yaml')[0]?.kind).toBe('Kustomization');
  });

  it('names the chart template that an object was rendered from', () => {
    const text =
      '---\n# Source: shop/templates/web.yaml\napiVersion: v1\nkind: Pod\n---\napiVersion: v1\nkind: Pod\n';
    expect(objectsOf(text).map(({ template }) => template)).toEqual([
      'shop/templates/web.yaml',
      undefined,
    ]);
  });

  it('locates a missing field at the name or the kind of its object', () => {
    const { objects, text } = manifests(
      'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\n---\napiVersion: v1\nkind: Secret\n',
    );
    expect(objects.map(({ at }) => sliced(text, at))).toEqual(['web', 'Secret']);
  });

  it('throws a DataError with the path of an unreadable file', () => {
    expect(() => objectsOf('apiVersion: v1\nkind: [\n')).toThrow(
      expect.objectContaining({ place: expect.objectContaining({ path: 'web.yaml' }) }),
    );
  });

  it('reads nested lists', () => {
    const nested = (depth: number): string =>
      depth === 0
        ? '{"apiVersion": "v1", "kind": "Pod"}'
        : `{"apiVersion": "v1", "kind": "List", "items": [${nested(depth - 1)}]}`;
    expect(objectsOf(nested(20)).map(({ kind }) => kind)).toEqual(['Pod']);
  });

  it('reads label values as text', () => {
    expect([...labelsOf(yaml('{a: 1, b: }'))]).toEqual([
      ['a', '1'],
      ['b', ''],
    ]);
    expect(present(labelsOf(undefined)).size).toBe(0);
  });
});
