/**
 * Packages that an operating system package contains under another name. In documents they are a part of that
 * package, without a purl of their own. A separate package would count twice, and scanners would report
 * vulnerabilities that the distribution has fixed.
 */
import type { Inventory } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import { packageFrom } from './read-package.ts';

/**
 * Contained packages by the purl of the package that contains them; under '' if the inventory has no such package.
 */
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

/** Returns the contained packages of a document, in the order of an inventory; undefined if it has no such packages. */
export function partsFrom(values: readonly unknown[]): readonly Package[] | undefined {
  const parts = values.flatMap((value) => packageFrom(value) ?? []);
  return parts.length === 0 ? undefined : parts.sort((a, b) => (a.purl < b.purl ? -1 : 1));
}
