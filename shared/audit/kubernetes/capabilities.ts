/** Reads the Linux capabilities in the security contexts of containers. */
import { type YamlScalar, yamlAt } from '../../json/yaml-tree.ts';
import { DEFAULTS } from '../capability-groups.ts';
import { scalarsOf } from './kubernetes-value.ts';
import type { Container } from './manifest.ts';

/**
 * The capabilities that the `baseline` level of the Pod Security Standards allows. These are Docker's defaults without
 * `NET_RAW`.
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline
 */
export const BASELINE: ReadonlySet<string> = new Set(
  [...DEFAULTS].filter((name) => name !== 'NET_RAW'),
);

export interface Capability {
  readonly node: YamlScalar;
  /** Name of the capability in uppercase, without `CAP_`. */
  readonly name: string;
}

export function capabilities(container: Container, list: 'add' | 'drop'): readonly Capability[] {
  return scalarsOf(yamlAt(container.node, 'securityContext', 'capabilities', list)).map((node) => ({
    node,
    name: node.text.trim().toUpperCase().replace(/^CAP_/, ''),
  }));
}
