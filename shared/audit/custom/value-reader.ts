import type { YamlNode, YamlScalar } from '../../json/yaml-tree.ts';

/** Describes how the program that uses a file interprets its values. */
export interface Reading {
  /** Returns the value of a scalar. `key` is the key in the nearest mapping. */
  scalar(node: YamlScalar, key: string): unknown;
  /** True if the program treats null as absent. */
  readonly dropsNull: boolean;
}

/**
 * Returns a function that converts nodes to the values that expressions read. Each list and mapping is converted only
 * once, so that aliases do not need more memory.
 */
export function valueReader({
  scalar,
  dropsNull,
}: Reading): (node: YamlNode | undefined) => unknown {
  const known = new Map<YamlNode, unknown>();
  const convert = (node: YamlNode, key: string): unknown => {
    if (node.kind === 'scalar') return scalar(node, key);
    const found = known.get(node);
    if (found !== undefined) return found;
    const value =
      node.kind === 'list'
        ? node.items.map((item) => convert(item, key))
        : Object.fromEntries(
            [...node.entries.values()]
              .map((entry) => [entry.key, convert(entry.value, entry.key)] as const)
              .filter(([, each]) => !(dropsNull && each === null)),
          );
    known.set(node, value);
    return value;
  };
  return (node) => (node === undefined ? null : convert(node, ''));
}

/** Returns the value according to the core schema of YAML 1.2. Integers are BigInt, because CEL requires this. */
export function coreValue({ value }: YamlScalar): unknown {
  return typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : value;
}
