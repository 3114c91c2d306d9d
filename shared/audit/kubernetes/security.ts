/** Finds the security contexts of pods and containers, and the values that containers inherit from pods. */

import { entryAt } from '../../json/yaml-access.ts';
import { type YamlEntry, type YamlNode, yamlAt } from '../../json/yaml-tree.ts';
import type { Container, Place, Pod } from './manifest.ts';

export interface SecurityContext {
  readonly place: Place;
  readonly node: YamlNode;
  /** The container to which the context belongs. Undefined for the pod's own context. */
  readonly container: Container | undefined;
}

/** Returns the security contexts of a pod and its containers. */
export function contextsOf(pod: Pod): readonly SecurityContext[] {
  const found: SecurityContext[] = [];
  const own = yamlAt(pod.spec, 'securityContext');
  if (own !== undefined) found.push({ place: pod, node: own, container: undefined });
  for (const container of pod.containers) {
    const node = yamlAt(container.node, 'securityContext');
    if (node !== undefined) found.push({ place: container, node, container });
  }
  return found;
}

/** Returns the value that takes effect in a container: its own value, or the pod's value. */
export function effective(container: Container, ...keys: readonly string[]): YamlEntry | undefined {
  return (
    entryAt(container.node, 'securityContext', ...keys) ??
    entryAt(container.pod.spec, 'securityContext', ...keys)
  );
}
