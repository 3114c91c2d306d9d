import type { Package } from '../model/package.ts';
import type { DeclareLicense } from './license.ts';
import { partId, spdxId } from './spdx-ids.ts';

/** An element in the graph of a document. */
export type Element = Readonly<Record<string, unknown>>;

/** Creates the elements of one document. Their IDs start with the ID of the document. */
export interface Maker {
  readonly declare: DeclareLicense;
  id(name: string): string;
  make(type: string, name: string, facts: Element): Element;
}

/** Returns the name of the element for a contained package. The ID of the element ends with this name. */
export function partName(found: Package): string {
  return partId(found).slice('SPDXRef-'.length);
}

/** Returns the name of the element for a package. The ID of the element ends with this name. */
export function nameOf(found: Package): string {
  return spdxId(found).slice('SPDXRef-'.length);
}

/** Returns the strings in sorted order. Removes duplicates and missing or empty strings. */
export function distinct(texts: readonly (string | undefined)[]): readonly string[] {
  const stated = texts.filter((text): text is string => text !== undefined && text !== '');
  return [...new Set(stated)].sort();
}

/** Returns a valid name for an element. Replaces an empty name, and also lone surrogates, which RDF cannot contain. */
export function nonEmpty(name: string): string {
  return name === '' ? 'unnamed' : name.toWellFormed();
}
