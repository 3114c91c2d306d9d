/** Finds the service accounts of pods. */
import { type YamlNode, yamlAt } from '../../json/yaml-tree.ts';
import { scalarOf, textOf } from './kubernetes-value.ts';
import type { KubeObject, Pod } from './manifest.ts';
import { type ManifestIndex, namespaceOf } from './manifest-index.ts';

/** Returns the service account that the pod specifies. `serviceAccount` is the former name of the field. */
export function statedAccount(pod: Pod): YamlNode | undefined {
  const found = scalarOf(yamlAt(pod.spec, 'serviceAccountName')) ?? undefined;
  return found ?? scalarOf(yamlAt(pod.spec, 'serviceAccount'));
}

/** Returns the service account of a pod as `namespace/name`. */
export function accountOf(pod: Pod): string {
  return `${namespaceOf(pod.object)}/${textOf(statedAccount(pod)) || 'default'}`;
}

export function serviceAccountOf(pod: Pod, index: ManifestIndex): KubeObject | undefined {
  const name = textOf(statedAccount(pod)) || 'default';
  return index.beside(pod.object, 'ServiceAccount').find((account) => account.name === name);
}
