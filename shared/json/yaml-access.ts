import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from './yaml-tree.ts';
import { yamlAt } from './yaml-tree.ts';

/** Returns the entry at a path of keys. */
export function entryAt(
  node: YamlNode | undefined,
  ...keys: readonly string[]
): YamlEntry | undefined {
  const holder = yamlAt(node, ...keys.slice(0, -1));
  return holder?.kind === 'map' ? holder.entries.get(keys.at(-1) ?? '') : undefined;
}

/** Returns the value of a key if the value is a scalar. */
export function scalarAt(node: YamlNode | undefined, key: string): YamlScalar | undefined {
  const value = yamlAt(node, key);
  return value?.kind === 'scalar' ? value : undefined;
}

/** Returns the value of a key if the value is a mapping. */
export function mapAt(node: YamlNode | undefined, key: string): YamlMap | undefined {
  const value = yamlAt(node, key);
  return value?.kind === 'map' ? value : undefined;
}
