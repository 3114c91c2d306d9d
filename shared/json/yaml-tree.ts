/**
 * Reads YAML as a tree in which each key and value has its position in the text. Aliases and merge keys are resolved,
 * so that the tree contains what the consumer of the file sees.
 */
import {
  COLLECTION_STYLE,
  type CollectionStyle,
  EVENT_ALIAS,
  EVENT_DOCUMENT,
  EVENT_MAPPING,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
} from 'js-yaml';
import { DataError } from '../errors/errors.ts';
import { plainValue, type ScalarValue } from './plain-value.ts';
import { type Span, textPlaces } from './text-places.ts';
import { checkYamlText, guardedYaml, YAML_MAX_DEPTH } from './yaml.ts';

/** Maximum number of nodes after all aliases are expanded. It limits the size of documents that consist of aliases. */
const MAX_NODES = 1_000_000;

/** A scalar. */
export interface YamlScalar {
  readonly kind: 'scalar';
  /** The value according to the core schema of YAML 1.2. Quoted scalars are strings. */
  readonly value: ScalarValue;
  /** The decoded text: `yes` for `yes` and for `"yes"`. */
  readonly text: string;
  /**
   * True if the text determines the type of the value. False for a quoted scalar or a block scalar without a tag such
   * as `!!bool`.
   */
  readonly isPlain: boolean;
  /** The value as written, including its quotes. The length is zero if the value is absent, as in `key:`. */
  readonly span: Span;
  /** The aliases through which the value is used here, outermost first. */
  readonly via: readonly Span[];
}

export interface YamlEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: YamlNode;
}

/** A mapping. The entries of merge keys (`<<`) follow the mapping's own entries. */
export interface YamlMap {
  readonly kind: 'map';
  /** Entries in the order of the source. If a key is repeated, only its last entry is included. */
  readonly entries: ReadonlyMap<string, YamlEntry>;
  /** Keys that the mapping contains more than once. Consumers treat them differently. */
  readonly repeated: readonly YamlEntry[];
  readonly span: Span;
  readonly via: readonly Span[];
}

export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly span: Span;
  readonly via: readonly Span[];
}

/**
 * Matches the tags for strings. The second pattern matches the tags that give a quoted scalar the type of a plain
 * scalar, as in `!!bool "true"`.
 */
const TEXT_TAG = /^!(?:!str|<tag:yaml\.org,2002:str>)?$/;
const PLAIN_TAG = /^!.*[!:](?:bool|int|float|null)>?$/;

export type YamlNode = YamlMap | YamlList | YamlScalar;

/**
 * Returns the root node of each document in the text. Omits documents without content.
 *
 * @throws {DataError} `malformed` with the line of the error, or `limit-exceeded`.
 */
export function readYamlTrees(text: string, path: string): readonly YamlNode[] {
  checkYamlText(text, path);
  const events = guardedYaml(path, () =>
    parseEvents(text, { filename: path, maxDepth: YAML_MAX_DEPTH }),
  );
  return new TreeReader(text, path, events).documents();
}

/** Returns the value of a key if `node` is a mapping that contains the key. */
export function yamlAt(
  node: YamlNode | undefined,
  ...keys: readonly string[]
): YamlNode | undefined {
  let found = node;
  for (const key of keys) found = found?.kind === 'map' ? found.entries.get(key)?.value : undefined;
  return found;
}

class TreeReader {
  readonly #text: string;
  readonly #path: string;
  readonly #events: readonly Event[];
  readonly #sizes = new WeakMap<YamlNode, number>();
  #at = 0;
  /**
   * Offset after the last token that was read. A block ends there, because the events of the parser do not contain the
   * end of a block.
   */
  #end = 0;
  #anchors = new Map<string, YamlNode>();

  constructor(text: string, path: string, events: readonly Event[]) {
    this.#text = text;
    this.#path = path;
    this.#events = events;
  }

  documents(): readonly YamlNode[] {
    const roots: YamlNode[] = [];
    while (this.#at < this.#events.length) {
      const event = this.#events[this.#at];
      if (event?.type === EVENT_DOCUMENT) {
        this.#at++;
        this.#anchors = new Map();
      } else if (event?.type === EVENT_POP) this.#at++;
      else roots.push(this.#node());
    }
    return roots;
  }

  #node(): YamlNode {
    const event = this.#events[this.#at++];
    switch (event?.type) {
      case EVENT_SCALAR:
        return this.#anchored(event, this.#scalar(event));
      case EVENT_MAPPING:
        return this.#anchored(event, this.#map(event));
      case EVENT_SEQUENCE:
        return this.#anchored(event, this.#list(event));
      case EVENT_ALIAS:
        return this.#alias(event.anchorStart, event.anchorEnd);
      default:
        throw this.#error('the document ends too early', this.#end);
    }
  }

  #scalar(event: Extract<Event, { valueStart: number }>): YamlScalar {
    const tag = event.tagStart < 0 ? undefined : this.#text.slice(event.tagStart, event.tagEnd);
    const isPlain =
      event.style === SCALAR_STYLE.PLAIN || (tag !== undefined && PLAIN_TAG.test(tag));
    const isQuoted =
      event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
    const isAbsent = event.valueStart < 0;
    const text = isAbsent ? '' : getScalarValue(this.#text, event);
    const margin = isQuoted ? 1 : 0;
    const span = isAbsent
      ? { start: this.#end, end: this.#end }
      : { start: event.valueStart - margin, end: event.valueEnd + margin };
    this.#end = Math.max(this.#end, span.end);
    const isText = tag !== undefined && TEXT_TAG.test(tag);
    const value = isPlain && !isText ? plainValue(text) : text;
    return this.#sized({ kind: 'scalar', value, text, isPlain, span, via: [] }, 1);
  }

  #map({ start, style }: Extract<Event, { start: number }>): YamlMap {
    const entries = new Map<string, YamlEntry>();
    const repeated: YamlEntry[] = [];
    const merged: YamlEntry[] = [];
    let size = 1;
    while (this.#events[this.#at]?.type !== EVENT_POP) {
      const entry = this.#entry();
      size += this.#sizeOf(entry.value);
      if (entry.key === '<<' && this.#text.slice(entry.keySpan.start, entry.keySpan.end) === '<<') {
        merged.push(entry);
      } else {
        if (entries.delete(entry.key)) repeated.push(entry);
        entries.set(entry.key, entry);
      }
    }
    this.#at++;
    for (const entry of merged.flatMap(({ value }) => this.#mergedEntries(value))) {
      if (!entries.has(entry.key)) entries.set(entry.key, entry);
    }
    const span = { start, end: this.#closed(style, '}') };
    return this.#sized({ kind: 'map', entries, repeated, span, via: [] }, size);
  }

  #entry(): YamlEntry {
    const key = this.#node();
    if (key.kind !== 'scalar') throw this.#error('a key is not a scalar', key.span.start);
    this.#end = Math.max(this.#end, key.span.end);
    return { key: key.text, keySpan: key.span, value: this.#node() };
  }

  /** Returns the entries that a merge key (`<<`) adds. In a list of mappings, earlier mappings take precedence. */
  #mergedEntries(value: YamlNode): readonly YamlEntry[] {
    const maps = value.kind === 'list' ? value.items : [value];
    return maps.flatMap((map) => {
      if (map.kind !== 'map')
        throw this.#error('a merge key does not refer to a mapping', map.span.start);
      const via = [...value.via, ...(map === value ? [] : map.via)];
      return [...map.entries.values()].map((entry) => ({
        ...entry,
        value: this.#reached(entry.value, via),
      }));
    });
  }

  #list({ start, style }: Extract<Event, { start: number }>): YamlList {
    const items: YamlNode[] = [];
    let size = 1;
    while (this.#events[this.#at]?.type !== EVENT_POP) {
      const item = this.#node();
      size += this.#sizeOf(item);
      items.push(item);
    }
    this.#at++;
    return this.#sized(
      { kind: 'list', items, span: { start, end: this.#closed(style, ']') }, via: [] },
      size,
    );
  }

  #alias(start: number, end: number): YamlNode {
    const target = this.#anchors.get(this.#text.slice(start, end));
    if (target === undefined) throw this.#error('an alias refers to an unknown anchor', start);
    this.#end = Math.max(this.#end, end);
    // The star is part of the alias.
    return this.#reached(target, [{ start: start - 1, end }]);
  }

  #reached(node: YamlNode, via: readonly Span[]): YamlNode {
    return this.#sized({ ...node, via: [...via, ...node.via] }, this.#sizeOf(node));
  }

  /**
   * Records the anchor of a node, if there is one, and returns the node. This happens only after the node ends, so that
   * a node cannot contain itself.
   */
  #anchored(event: { anchorStart: number; anchorEnd: number }, node: YamlNode): YamlNode {
    if (event.anchorStart >= 0) {
      this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), node);
    }
    return node;
  }

  /** Returns the end of a container: its closing bracket, or the end of its last value. */
  #closed(style: CollectionStyle, bracket: string): number {
    if (style === COLLECTION_STYLE.FLOW) this.#end = this.#text.indexOf(bracket, this.#end) + 1;
    return this.#end;
  }

  #sized<T extends YamlNode>(node: T, size: number): T {
    if (size > MAX_NODES) {
      const message = `the document has over ${MAX_NODES} values after its aliases are expanded`;
      throw new DataError('limit-exceeded', message, { path: this.#path });
    }
    this.#sizes.set(node, size);
    return node;
  }

  #sizeOf(node: YamlNode): number {
    return this.#sizes.get(node) ?? 1;
  }

  #error(message: string, offset: number): DataError {
    const { line } = textPlaces(this.#text)(Math.max(0, offset));
    return new DataError('malformed', message, { path: this.#path, line });
  }
}
