import type { Package } from '../model/package.ts';
import type { DeclareLicense } from './license.ts';
import { partId, spdxId } from './spdx-ids.ts';

/** An element of the graph. */
export type Element = Readonly<Record<string, unknown>>;

/** Makes elements of one document: their ids begin with its own. */
export interface Maker {
  readonly declare: DeclareLicense;
  id(name: string): string;
  make(type: string, name: string, facts: Element): Element;
}

/** The name of the element of a part of a package. */
export function partName(found: Package): string {
  return partId(found).slice('SPDXRef-'.length);
}

/** The name of a package's element. */
export function nameOf(found: Package): string {
  return spdxId(found).slice('SPDXRef-'.length);
}

/** Sorted, without what says nothing. */
export function distinct(texts: readonly (string | undefined)[]): readonly string[] {
  const stated = texts.filter((text): text is string => text !== undefined && text !== '');
  return [...new Set(stated)].sort();
}

/** As the facts have it where it is no text that RDF could hold: half of a character. */
export function nonEmpty(name: string): string {
  return name === '' ? 'unnamed' : name.toWellFormed();
}
