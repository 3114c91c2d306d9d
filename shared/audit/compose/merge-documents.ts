/**
 * Merges the YAML documents in a Compose file. Each document overrides the documents before it, like an additional
 * Compose file. Source: https://github.com/compose-spec/compose-spec/blob/main/13-merge.md
 */
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from '../../json/yaml-tree.ts';

/** Keys for which a later list replaces the earlier list. All other lists are joined. */
const REPLACED: ReadonlySet<string> = new Set(['command', 'entrypoint', 'test']);

/** Returns one mapping with the values of all documents. Returns undefined if there are no documents. */
export function mergeDocuments(text: string, documents: readonly YamlMap[]): YamlMap | undefined {
  const [first, ...others] = documents;
  return first === undefined
    ? undefined
    : others.reduce((merged, next) => mergedMap(text, merged, next), first);
}

/** Returns the Compose tag before a value: `reset` removes the key, and `override` replaces its value. */
export function composeTag(text: string, { keySpan }: YamlEntry): string | undefined {
  return /^\s*:\s*!(reset|override)\b/.exec(text.slice(keySpan.end, keySpan.end + 200))?.[1];
}

function mergedMap(text: string, earlier: YamlMap, later: YamlMap): YamlMap {
  const entries = new Map(earlier.entries);
  for (const entry of later.entries.values()) {
    const { key } = entry;
    const known = entries.get(key);
    const tag = composeTag(text, entry);
    if (tag === 'reset') entries.delete(key);
    else if (known === undefined || tag === 'override') entries.set(key, entry);
    else entries.set(key, { ...entry, value: mergedValue(text, known, entry) });
  }
  return { ...later, entries, repeated: [...earlier.repeated, ...later.repeated] };
}

/**
 * Returns the value of a key after the merge of two documents. If the later value is empty, returns the earlier value.
 * Unlike Compose, keeps two list items with the same target. If a fix changes the target of the later item, the earlier
 * item takes effect again.
 */
function mergedValue(text: string, { value: earlier }: YamlEntry, later: YamlEntry): YamlNode {
  const { key, value } = later;
  if (value.kind === 'scalar' && value.isPlain && value.value === null) return earlier;
  if (REPLACED.has(key)) return value;
  if (earlier.kind === 'scalar' && value.kind !== 'list') return value;
  // The short form of `build` contains only the context.
  if (earlier.kind === 'map' && value.kind === 'scalar') return earlier;
  if (earlier.kind !== 'map' && value.kind !== 'map') {
    const items = [...itemsIn(earlier), ...itemsIn(value)];
    return { kind: 'list', items, span: value.span, via: value.via };
  }
  return mergedMap(text, asMap(earlier), asMap(value));
}

function itemsIn(node: YamlNode): readonly YamlNode[] {
  return node.kind === 'list' ? node.items : [node];
}

/** Returns a list such as `[A=b, C]` as a mapping. Compose does this before it merges a list with a mapping. */
function asMap(node: YamlNode): YamlMap {
  if (node.kind === 'map') return node;
  const entries = itemsIn(node).flatMap((item) => (item.kind === 'scalar' ? [entryOf(item)] : []));
  return {
    kind: 'map',
    entries: new Map(entries.map((entry) => [entry.key, entry])),
    repeated: [],
    span: node.span,
    via: node.via,
  };
}

function entryOf(item: YamlScalar): YamlEntry {
  const { text, span } = item;
  const equals = text.indexOf('=');
  const at = equals === -1 ? text.length : equals;
  const value = equals === -1 ? null : text.slice(at + 1);
  // An item without an equals sign has no value, so the range of its value is empty.
  const place = equals === -1 ? { start: span.end, end: span.end } : span;
  return {
    key: text.slice(0, at),
    keySpan: span,
    value: { ...item, text: value ?? '', value, span: place },
  };
}
