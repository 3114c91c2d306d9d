import { type YamlMap, type YamlNode, yamlAt } from '../../json/yaml-tree.ts';

/**
 * Returns the source of a mount as written: the name of a volume, or a path. Returns undefined for an unnamed volume.
 */
export function writtenSource(mount: YamlNode): string | undefined {
  const node = mount.kind === 'map' ? yamlAt(mount, 'source') : mount;
  if (node?.kind !== 'scalar') return undefined;
  if (mount.kind === 'map') return node.text;
  return /^((?:[A-Za-z]:[\\/])?(?:\$\{[^}]{0,200}\}|[^:$]|\$(?!\{))+):/.exec(node.text)?.[1];
}

/** Returns how many services mount each source. */
export function countMountUsers(services: Iterable<YamlMap>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const service of services) {
    const volumes = yamlAt(service, 'volumes');
    const items = volumes?.kind === 'list' ? volumes.items : [];
    for (const source of new Set(items.map(writtenSource))) {
      if (source !== undefined) counts.set(source, (counts.get(source) ?? 0) + 1);
    }
  }
  return counts;
}
