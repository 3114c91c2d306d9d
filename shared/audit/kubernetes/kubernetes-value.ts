/**
 * Reads values as Kubernetes does. Its parser follows YAML 1.1, in which `yes` and `on` are true and `0777` is an octal
 * number.
 *
 * @see https://github.com/kubernetes-sigs/yaml/blob/v1.4.0/goyaml.v2/resolve.go
 */
import type { YamlEntry, YamlNode, YamlScalar } from '../../json/yaml-tree.ts';

const TRUE = /^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/;
const FALSE = /^(?:n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/;
const OCTAL = /^([-+]?)0o?([0-7]+)$/;
const DECIMAL = /^[-+]?[0-9]+$/;

export function isTrue(node: YamlNode | undefined): node is YamlScalar {
  return node?.kind === 'scalar' && node.isPlain && TRUE.test(node.text);
}

export function isFalse(node: YamlNode | undefined): node is YamlScalar {
  return node?.kind === 'scalar' && node.isPlain && FALSE.test(node.text);
}

/** Returns the value of an integer, even if it is quoted. Returns undefined for anything else. */
export function integerOf(node: YamlNode | undefined): number | undefined {
  if (node?.kind !== 'scalar') return undefined;
  const text = node.text.replaceAll('_', '');
  const octal = OCTAL.exec(text);
  if (octal !== null) return Number.parseInt(`${octal[1]}${octal[2]}`, 8);
  if (DECIMAL.test(text)) return Number(text);
  return typeof node.value === 'number' && Number.isInteger(node.value) ? node.value : undefined;
}

/** Returns the text of a scalar that is not null. */
export function textOf(node: YamlNode | undefined): string | undefined {
  if (node?.kind !== 'scalar' || node.value === null) return undefined;
  return node.text;
}

/** Returns the scalar if it is not null. */
export function scalarOf(node: YamlNode | undefined): YamlScalar | undefined {
  return node?.kind === 'scalar' && node.value !== null ? node : undefined;
}

/** Returns true if a value is absent or null, which is the same for Kubernetes. */
export function isNull(node: YamlNode | undefined): boolean {
  return node === undefined || (node.kind === 'scalar' && node.value === null);
}

/** Returns the items of a list. Returns an empty list for anything else. */
export function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.kind === 'list' ? node.items : [];
}

/** Returns the scalars of a list. */
export function scalarsOf(node: YamlNode | undefined): readonly YamlScalar[] {
  return itemsOf(node).filter((item) => item.kind === 'scalar');
}

/** Returns the entries of a mapping. Returns an empty list for anything else. */
export function entriesOf(node: YamlNode | undefined): readonly YamlEntry[] {
  return node?.kind === 'map' ? [...node.entries.values()] : [];
}
