/**
 * What packages of the operating system bring under another name, in documents: a part of its package, with no
 * purl of its own. It is no package more, and scanners would report in it what the distribution has mended.
 */
import type { Inventory } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import { packageFrom } from './read-package.ts';

/** Parts by the purl of the package that has them; by '' where the inventory has none that does. */
export function containedByOwner({
  packages,
  contained = [],
}: Inventory): ReadonlyMap<string, readonly Package[]> {
  if (contained.length === 0) return new Map();
  const known = new Set(packages.map(({ purl }) => purl));
  return Map.groupBy(
    contained,
    ({ ownedBy = [] }) => ownedBy.find((purl) => known.has(purl)) ?? '',
  );
}

/** Parts as a document has them, in an inventory's order; undefined for none. */
export function partsFrom(values: readonly unknown[]): readonly Package[] | undefined {
  const parts = values.flatMap((value) => packageFrom(value) ?? []);
  return parts.length === 0 ? undefined : parts.sort((a, b) => (a.purl < b.purl ? -1 : 1));
}
