/** Finds the resource requests and limits of containers, including those that pods and namespaces provide. */
import { yamlAt } from '../../json/yaml-tree.ts';
import { isNull, itemsOf } from './kubernetes-value.ts';
import type { Container } from './manifest.ts';
import type { ManifestIndex } from './manifest-index.ts';

/** Returns true if a container has no such request or limit, and gets none from its pod or namespace. */
export function lacksResource(
  container: Container,
  index: ManifestIndex,
  kind: 'requests' | 'limits',
  resource: 'cpu' | 'memory',
): boolean {
  const { pod, node, list } = container;
  // The API rejects resources for ephemeral containers.
  if (pod.object.isPatch || list === 'ephemeralContainers') return false;
  if (!isNull(yamlAt(node, 'resources', kind, resource))) return false;
  if (!isNull(yamlAt(pod.spec, 'resources', kind, resource))) return false;
  const defaults = kind === 'limits' ? ['default'] : ['defaultRequest', 'default'];
  return !index
    .beside(pod.object, 'LimitRange')
    .flatMap(({ root }) => itemsOf(yamlAt(root, 'spec', 'limits')))
    .some((limit) => defaults.some((key) => !isNull(yamlAt(limit, key, resource))));
}
