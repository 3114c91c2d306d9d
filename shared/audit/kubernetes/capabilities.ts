/** Capabilities of Linux in the security contexts of containers. */
import { type YamlScalar, yamlAt } from '../../json/yaml-tree.ts';
import { scalarsOf } from './kubernetes-value.ts';
import type { Container } from './manifest.ts';

/** With one of these, a process can take over the node. */
export const CRITICAL = new Set([
  'ALL',
  'SYS_ADMIN',
  'SYS_MODULE',
  'SYS_PTRACE',
  'SYS_RAWIO',
  'DAC_READ_SEARCH',
  'BPF',
]);

/**
 * The capabilities that the level `baseline` allows.
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline
 */
export const BASELINE = new Set([
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
]);

export interface Capability {
  readonly node: YamlScalar;
  /** In upper case, without `CAP_`. */
  readonly name: string;
}

export function capabilities(container: Container, list: 'add' | 'drop'): readonly Capability[] {
  return scalarsOf(yamlAt(container.node, 'securityContext', 'capabilities', list)).map((node) => ({
    node,
    name: node.text.trim().toUpperCase().replace(/^CAP_/, ''),
  }));
}
