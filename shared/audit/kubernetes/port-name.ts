/** Recognizes the names and numbers of ports that Kubernetes accepts. */
import type { YamlScalar } from '../../json/yaml-tree.ts';
import { integerOf } from './kubernetes-value.ts';

/**
 * Matches the name of a port: up to 15 lowercase letters, digits and single hyphens, with at least one letter.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6335#section-5.1
 */
const PORT_NAME = /^(?=[a-z0-9-]{1,15}$)(?=.*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function isPortName(name: string): boolean {
  return PORT_NAME.test(name);
}

/** Returns true for a name or a number from 1 to 65535. Returns false for a quoted number. */
export function isPort(node: YamlScalar): boolean {
  const number = node.isPlain ? integerOf(node) : undefined;
  return number === undefined ? isPortName(node.text) : number >= 1 && number <= 65_535;
}
