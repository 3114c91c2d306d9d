/**
 * Reads Compose files into services. Resolves `extends`, aliases and merge keys. A value can therefore be written at
 * one location and take effect at another. Source:
 * https://github.com/compose-spec/compose-spec/blob/main/05-services.md
 */
import type { Span } from '../../json/text-places.ts';
import { type YamlEntry, type YamlMap, type YamlNode, yamlAt } from '../../json/yaml-tree.ts';
import type { AuditFile } from '../area.ts';
import { countMountUsers } from './mount-users.ts';

/** A Compose file. */
export interface ComposeFile {
  readonly file: AuditFile;
  readonly root: YamlMap;
  /**
   * The root nodes of the other Compose files in the same folder. Compose merges such files if a command names several.
   */
  readonly siblings: readonly YamlMap[];
  readonly services: readonly Service[];
  /** Number of services that mount each volume or path, keyed by its name as written. */
  readonly mountUsers: ReadonlyMap<string, number>;
}

export interface Service {
  readonly file: AuditFile;
  readonly compose: ComposeFile;
  readonly name: string;
  readonly nameSpan: Span;
  /** The mapping of the service itself, without the services that it extends. */
  readonly own: YamlMap;
  /** The service itself, followed by the services that it extends. */
  readonly layers: readonly Layer[];
}

/** One of the mappings that a service consists of. */
interface Layer {
  readonly map: YamlMap;
  /** Location of the name in `extends` that leads to this mapping. Undefined for the mapping of the service itself. */
  readonly from: Span | undefined;
  /** False if the mapping is in another file. Its positions then do not apply to this file. */
  readonly isHere: boolean;
}

/** A value with the location at which it takes effect. */
export interface Traced {
  readonly key: string;
  readonly node: YamlNode;
  readonly keySpan: Span;
  readonly at: Span;
  /** The locations at which the value is written, if they are elsewhere in the file. */
  readonly via: readonly Span[];
  /** True if the service itself sets the value, without an alias. */
  readonly isOwn: boolean;
  readonly layer: Layer;
}

/** Maximum length of a chain in which each service extends the next service. */
const MAX_LAYERS = 20;

/** Returns the services in all files. `files` maps the path of each file to its root node. */
export function readServices(
  file: AuditFile,
  root: YamlMap,
  files: ReadonlyMap<string, YamlMap>,
): ComposeFile {
  const services: Service[] = [];
  const map = yamlAt(root, 'services');
  const entries = map?.kind === 'map' ? [...map.entries.values()] : [];
  const mountUsers = countMountUsers(
    entries.flatMap(({ value }) => (value.kind === 'map' ? [value] : [])),
  );
  const siblings = siblingsOf(file.path, files);
  const compose: ComposeFile = { file, root, siblings, services, mountUsers };
  for (const { key: name, keySpan: nameSpan, value: own } of entries) {
    if (own.kind !== 'map') continue;
    const layers = layersOf(own, file.path, root, files);
    services.push({ file, compose, name, nameSpan, own, layers });
  }
  return compose;
}

function siblingsOf(path: string, files: ReadonlyMap<string, YamlMap>): readonly YamlMap[] {
  const folder = joined(path, '');
  return [...files].flatMap(([other, root]) =>
    other !== path && joined(other, '') === folder ? [root] : [],
  );
}

function layersOf(
  own: YamlMap,
  path: string,
  root: YamlMap,
  files: ReadonlyMap<string, YamlMap>,
): readonly Layer[] {
  const layers: Layer[] = [{ map: own, from: undefined, isHere: true }];
  const seen = new Set<YamlMap>([own]);
  let place = { map: own, path, root };
  let from: Span | undefined;
  while (layers.length < MAX_LAYERS) {
    const extended = yamlAt(place.map, 'extends');
    if (extended === undefined) break;
    from ??= extended.span;
    const next = extendedService(extended, place, files);
    if (next === undefined || seen.has(next.map)) break;
    seen.add(next.map);
    layers.push({ map: next.map, from, isHere: next.path === path });
    place = next;
  }
  return layers;
}

interface Place {
  readonly map: YamlMap;
  readonly path: string;
  readonly root: YamlMap;
}

/** Finds the service that `extends: name` or `extends: {service, file}` refers to. */
function extendedService(
  extended: YamlNode,
  { path, root }: Place,
  files: ReadonlyMap<string, YamlMap>,
): Place | undefined {
  const named = extended.kind === 'scalar' ? extended : yamlAt(extended, 'service');
  const stated = yamlAt(extended, 'file');
  if (named?.kind !== 'scalar') return undefined;
  const other = stated?.kind === 'scalar' ? joined(path, stated.text) : path;
  const otherRoot = other === path ? root : files.get(other);
  const map = yamlAt(otherRoot, 'services', named.text);
  if (map?.kind !== 'map' || otherRoot === undefined) return undefined;
  return { map, path: other, root: otherRoot };
}

/** Resolves a path that is relative to the folder of a file. */
function joined(path: string, relative: string): string {
  const parts = path.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** Returns the value of a key. The service itself takes precedence over the services that it extends. */
export function fieldOf({ layers }: Pick<Service, 'layers'>, key: string): Traced | undefined {
  for (const layer of layers) {
    const entry = layer.map.entries.get(key);
    if (entry !== undefined) return traced(entry, entry.value, layer);
  }
  return undefined;
}

/**
 * Returns the items of a list in a service, followed by those in the services that it extends. A scalar counts as a
 * list with one item.
 */
export function itemsOf({ layers }: Pick<Service, 'layers'>, key: string): readonly Traced[] {
  return layers.flatMap((layer) => {
    const entry = layer.map.entries.get(key);
    if (entry === undefined) return [];
    const { value } = entry;
    if (value.kind === 'map') return [];
    const items = value.kind === 'list' ? value.items : [value];
    return items.map((item) => traced(entry, reachedBy(item, value), layer));
  });
}

/**
 * Returns the entries of a mapping in a service and in the services that it extends. If a key occurs several times, the
 * service itself takes precedence.
 */
export function entriesOf({ layers }: Pick<Service, 'layers'>, key: string): readonly Traced[] {
  const found = new Map<string, Traced>();
  for (const layer of layers) {
    const map = layer.map.entries.get(key)?.value;
    if (map?.kind !== 'map') continue;
    for (const entry of map.entries.values()) {
      if (found.has(entry.key)) continue;
      found.set(entry.key, traced(entry, reachedBy(entry.value, map), layer));
    }
  }
  return [...found.values()];
}

/** Returns the value at a path of keys inside a traced value. Returns undefined if a key is missing. */
export function innerOf(outer: Traced, ...keys: readonly string[]): Traced | undefined {
  let node: YamlNode = outer.node;
  let entry: YamlEntry | undefined;
  for (const key of keys) {
    entry = node.kind === 'map' ? node.entries.get(key) : undefined;
    if (entry === undefined) return undefined;
    node = reachedBy(entry.value, node);
  }
  return entry === undefined ? undefined : traced(entry, node, outer.layer);
}

/**
 * Returns a node with the aliases that lead to it. They start with the aliases of its container, because a value takes
 * effect at its first alias.
 */
function reachedBy(node: YamlNode, container: YamlNode): YamlNode {
  return container.via.length === 0 ? node : { ...node, via: [...container.via, ...node.via] };
}

function traced(entry: YamlEntry, node: YamlNode, layer: Layer): Traced {
  const at = layer.from ?? node.via[0] ?? node.span;
  const isElsewhere = at !== node.span && layer.isHere;
  return {
    key: entry.key,
    node,
    keySpan: layer.from ?? node.via[0] ?? entry.keySpan,
    at,
    via: isElsewhere ? [...node.via.slice(layer.from === undefined ? 1 : 0), node.span] : [],
    isOwn: at === node.span,
    layer,
  };
}
