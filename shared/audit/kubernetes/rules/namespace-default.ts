import { yamlAt } from '../../../json/yaml-tree.ts';
import { hasNamespace } from '../cluster-scope.ts';
import { cis, workloadControls } from '../controls.ts';
import type { ObjectRule } from '../kubernetes-rule.ts';
import { itemsOf, scalarOf, textOf } from '../kubernetes-value.ts';
import { atPlace, atValue } from '../report.ts';

export const rule: ObjectRule = {
  on: 'object',
  id: 'kubernetes/namespace-default',
  title: 'An object is in the `default` namespace, or specifies no namespace',
  severity: 'none',
  profile: 'hardened',
  why: 'Permissions, quotas and network policies apply to namespaces. In `default`, unrelated programs share them.',
  fix: 'Create a namespace for the application, and specify it in `metadata.namespace`.',
  references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/'],
  aliases: [
    'KSV-0110',
    'CKV_K8S_21',
    'using_unrecommended_namespace',
    'ensure_administrative_boundaries_between_resources',
    'use-namespace',
    'C-0061',
  ],
  controls: workloadControls({ ...cis('5.7.1', '5.7.4'), 'nsa-cisa-1.2': ['network'] }),
  *check(object, { index }) {
    if (object.isPatch || !hasNamespace(object)) return;
    const value = scalarOf(yamlAt(object.root, 'metadata', 'namespace'));
    if (value?.text === 'default') {
      yield atValue(object, value, 'metadata.namespace', { variant: 'default' });
    } else if (value === undefined && !index.ofKind('Kustomization').some(setsNamespace(object))) {
      yield atPlace(object, 'metadata.namespace', { variant: 'unset' });
    }
  },
};

/**
 * Returns a function that tests whether a kustomization sets the namespace of a file. The kustomization must have a
 * `namespace` and list the file as a resource.
 */
function setsNamespace({ file }: { file: { path: string } }) {
  return ({ root, file: { path } }: Parameters<ObjectRule['check']>[0]): boolean => {
    if (textOf(yamlAt(root, 'namespace')) === undefined) return false;
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    return itemsOf(yamlAt(root, 'resources')).some(
      (item) => folder + (textOf(item) ?? '').replace(/^\.\//, '') === file.path,
    );
  };
}
