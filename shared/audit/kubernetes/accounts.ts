/** Service accounts of pods, and the accounts to which roles are bound. */
import { type YamlNode, yamlAt } from '../../json/yaml-tree.ts';
import { itemsOf, scalarOf, textOf } from './kubernetes-value.ts';
import type { KubeObject, Pod } from './manifest.ts';
import { type ManifestIndex, namespaceOf } from './manifest-index.ts';

/** Returns what the pod states about its account. The field `serviceAccount` is the old name. */
export function statedAccount(pod: Pod): YamlNode | undefined {
  const found = scalarOf(yamlAt(pod.spec, 'serviceAccountName')) ?? undefined;
  return found ?? scalarOf(yamlAt(pod.spec, 'serviceAccount'));
}

/** Returns the namespace and the name of the account of a pod. */
export function accountOf(pod: Pod): string {
  return `${namespaceOf(pod.object)}/${textOf(statedAccount(pod)) || 'default'}`;
}

export function serviceAccountOf(pod: Pod, index: ManifestIndex): KubeObject | undefined {
  const name = textOf(statedAccount(pod)) || 'default';
  return index.beside(pod.object, 'ServiceAccount').find((account) => account.name === name);
}

/** Returns the accounts that bindings of the run name, each as namespace and name. */
export function boundAccounts(index: ManifestIndex): ReadonlySet<string> {
  const found = new Set<string>();
  for (const binding of index.ofKind('RoleBinding', 'ClusterRoleBinding')) {
    for (const subject of itemsOf(yamlAt(binding.root, 'subjects'))) {
      if (textOf(yamlAt(subject, 'kind')) !== 'ServiceAccount') continue;
      const namespace = textOf(yamlAt(subject, 'namespace')) ?? namespaceOf(binding);
      found.add(`${namespace}/${textOf(yamlAt(subject, 'name')) ?? ''}`);
    }
  }
  return found;
}
