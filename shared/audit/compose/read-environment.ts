import type { Span } from '../../json/text-places.ts';
import { yamlAt } from '../../json/yaml-tree.ts';
import { entriesOf, itemsOf, type Service, type Traced } from './read-services.ts';

/** A variable of a service, from a mapping or a list. */
export interface Variable {
  readonly name: string;
  /**
   * The text as written, including references to other variables. Undefined if the value comes from outside the file.
   */
  readonly value: string | undefined;
  /** The value in a mapping, or the whole item `name=value` in a list. */
  readonly item: Traced;
  /**
   * The location of the value without the name. Undefined if the value is inherited, or if the quotes include the name.
   */
  readonly valueSpan: Span | undefined;
}

/** Returns the variables in `environment`. */
export function environmentOf(service: Pick<Service, 'layers'>): readonly Variable[] {
  return [
    ...entriesOf(service, 'environment').flatMap(fromEntry),
    ...itemsOf(service, 'environment').flatMap(fromItem),
  ];
}

/** Returns the arguments in `build.args`. */
export function argumentsOf({ layers }: Pick<Service, 'layers'>): readonly Variable[] {
  const builds = layers.flatMap((layer) => {
    const map = yamlAt(layer.map, 'build');
    return map?.kind === 'map' ? [{ ...layer, map: { ...map, entries: map.entries } }] : [];
  });
  return [
    ...entriesOf({ layers: builds }, 'args').flatMap(fromEntry),
    ...itemsOf({ layers: builds }, 'args').flatMap(fromItem),
  ];
}

function fromEntry(item: Traced): readonly Variable[] {
  const { key: name, node } = item;
  if (node.kind !== 'scalar') return [];
  const isAbsent = node.value === null && node.span.start === node.span.end;
  const value = isAbsent ? undefined : node.text;
  return [{ name, value, item, valueSpan: item.isOwn ? node.span : undefined }];
}

function fromItem(item: Traced): readonly Variable[] {
  const { node } = item;
  if (node.kind !== 'scalar') return [];
  const equals = node.text.indexOf('=');
  if (equals === -1) return [{ name: node.text, value: undefined, item, valueSpan: undefined }];
  const isExact = item.isOwn && node.span.end - node.span.start === node.text.length;
  return [
    {
      name: node.text.slice(0, equals),
      value: node.text.slice(equals + 1),
      item,
      valueSpan: isExact ? { start: node.span.start + equals + 1, end: node.span.end } : undefined,
    },
  ];
}
