import type { Package } from '../model/package.ts';
import type { DeclareLicense } from './license.ts';
import { partId, spdxId } from './spdx-ids.ts';

/** An element of the graph. */
export type Element = Readonly<Record<string, unknown>>;

/** Creates elements of one document, whose IDs start with the document's own. */
export interface Maker {
  readonly declare: DeclareLicense;
  id(name: string): string;
  make(type: string, name: string, facts: Element): Element;
}

/** Returns the name of a contained package's element. */
export function partName(found: Package): string {
  return partId(found).slice('SPDXRef-'.length);
}

/** Returns the name of a package's element. */
export function nameOf(found: Package): string {
  return spdxId(found).slice('SPDXRef-'.length);
}

/** Sorts the values and removes empty ones. */
export function distinct(texts: readonly (string | undefined)[]): readonly string[] {
  const stated = texts.filter((text): text is string => text !== undefined && text !== '');
  return [...new Set(stated)].sort();
}

/** Returns a valid name: replaces an empty one, and halves of surrogate pairs, which RDF cannot hold. */
export function nonEmpty(name: string): string {
  return name === '' ? 'unnamed' : name.toWellFormed();
}
