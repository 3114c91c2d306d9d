/**
 * Packages inside an operating system package, such as a Python package in a Debian package. In documents, they are
 * part of the operating system package and do not have their own purl. As separate packages, they would be counted
 * twice, and scanners would report vulnerabilities that the distribution has already fixed.
 */
import type { Inventory } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import { packageFrom } from './read-package.ts';

/**
 * Returns the contained packages, grouped by the purl of the package that contains them. The key is an empty string if
 * the inventory does not contain that package.
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

/**
 * Returns the contained packages that a document lists, sorted as in an inventory. Returns undefined if there are no
 * such packages.
 */
export function partsFrom(values: readonly unknown[]): readonly Package[] | undefined {
  const parts = values.flatMap((value) => packageFrom(value) ?? []);
  return parts.length === 0 ? undefined : parts.sort((a, b) => (a.purl < b.purl ? -1 : 1));
}
