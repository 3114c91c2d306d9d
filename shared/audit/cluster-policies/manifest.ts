import type { Span } from '../../json/text-places.ts';
import { entryAt } from '../../json/yaml-access.ts';
import { type YamlNode, type YamlScalar, yamlAt } from '../../json/yaml-tree.ts';
import {
  entriesOf,
  integerOf,
  isFalse,
  isNull,
  isTrue,
  itemsOf,
  scalarsOf,
  textOf,
} from '../kubernetes/kubernetes-value.ts';
import type { KubeObject } from '../kubernetes/manifest.ts';
import { labelsOf } from '../kubernetes/read-manifests.ts';

type Node = YamlNode | undefined;

export function textAt(node: Node, ...keys: readonly string[]): string | undefined {
  return textOf(yamlAt(node, ...keys));
}

export function itemsAt(node: Node, ...keys: readonly string[]): readonly YamlNode[] {
  return itemsOf(yamlAt(node, ...keys));
}

export function textsAt(node: Node, ...keys: readonly string[]): readonly string[] {
  return scalarsOf(yamlAt(node, ...keys)).map(({ text }) => text);
}

/** Returns the entries with string values from a mapping such as `annotations`. */
export function mapAt(node: Node, ...keys: readonly string[]): ReadonlyMap<string, string> {
  return labelsOf(yamlAt(node, ...keys));
}

/** Returns the version without the API group: `v1` for `apps/v1`. */
export function versionOf({ apiVersion }: KubeObject): string {
  return apiVersion.slice(apiVersion.indexOf('/') + 1);
}

/**
 * Returns the value as CEL expects it. Integers are BigInt. Null values in mappings are omitted, because Kubernetes
 * treats null as absent.
 */
export function celValue(node: Node): unknown {
  if (node === undefined) return null;
  if (node.kind === 'list') return node.items.map(celValue);
  if (node.kind === 'scalar') return scalarValue(node);
  const stated = entriesOf(node).filter(({ value }) => !isNull(value));
  return Object.fromEntries(stated.map(({ key, value }) => [key, celValue(value)]));
}

export function scalarValue(node: YamlScalar): unknown {
  const { value, isPlain } = node;
  if (!isPlain) return value;
  if (isTrue(node)) return true;
  if (isFalse(node)) return false;
  const integer = integerOf(node);
  return integer !== undefined && Number.isSafeInteger(integer) ? BigInt(integer) : value;
}

/** Returns the span of the last key on the path that exists. If no key exists, returns the span of the object. */
export function spanAt({ root, at }: KubeObject, path: readonly string[]): Span {
  for (let length = path.length; length > 0; length--) {
    const entry = entryAt(root, ...path.slice(0, length));
    if (entry !== undefined) return entry.keySpan;
  }
  return at;
}
