/** Finds the resource requests and limits of containers, including those that pods and namespaces provide. */
import { yamlAt } from '../../json/yaml-tree.ts';
import { isNull, itemsOf } from './kubernetes-value.ts';
import type { Container } from './manifest.ts';
import type { ManifestIndex } from './manifest-index.ts';

/**
 * Returns true if a container does not have the given request or limit, and neither its pod nor its namespace provides
 * one.
 */
export function lacksResource(
  container: Container,
  index: ManifestIndex,
  kind: 'requests' | 'limits',
  resource: 'cpu' | 'memory',
): boolean {
  const { pod, node, list } = container;
  // Ephemeral containers never lack resources, because the API rejects resources for them.
  if (pod.object.isPatch || list === 'ephemeralContainers') return false;
  if (!isNull(yamlAt(node, 'resources', kind, resource))) return false;
  if (!isNull(yamlAt(pod.spec, 'resources', kind, resource))) return false;
  const defaults = kind === 'limits' ? ['default'] : ['defaultRequest', 'default'];
  return !index
    .beside(pod.object, 'LimitRange')
    .flatMap(({ root }) => itemsOf(yamlAt(root, 'spec', 'limits')))
    .some((limit) => defaults.some((key) => !isNull(yamlAt(limit, key, resource))));
}
