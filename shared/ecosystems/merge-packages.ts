import { compareText } from '../model/order.ts';
import type { Hash, Location, Package, Scope } from '../model/package.ts';

/**
 * A package with all its locations and dependencies. `more` is undefined for packages that occur only once, as most do.
 * Separate sets for 100,000 packages would waste memory.
 */
interface Merged {
  best: Package;
  more:
    | {
        readonly locations: Location[];
        readonly includedBy: Location[];
        readonly dependsOn: Set<string>;
      }
    | undefined;
}

/**
 * Merges the packages from all files into one entry for each purl, sorted by purl. Dependencies on packages outside
 * the inventory are removed.
 */
export function mergePackages(packages: Iterable<Package>): readonly Package[] {
  const byPurl = new Map<string, Merged>();
  for (const found of packages) {
    const known = byPurl.get(found.purl);
    if (known === undefined) byPurl.set(found.purl, { best: found, more: undefined });
    else add(known, found);
  }
  return [...byPurl.values()]
    .map((merged) => finish(merged, byPurl))
    .sort((a, b) => compareText(a.purl, b.purl));
}

function add(merged: Merged, found: Package): void {
  const { best } = merged;
  merged.more ??= {
    locations: [...best.locations],
    includedBy: [...(best.includedBy ?? [])],
    dependsOn: new Set(best.dependsOn),
  };
  merged.more.locations.push(...found.locations);
  merged.more.includedBy.push(...(found.includedBy ?? []));
  for (const purl of found.dependsOn) merged.more.dependsOn.add(purl);
  merged.best = {
    ...best,
    scope: widerScope(best.scope, found.scope),
    isDirect: either(best.isDirect, found.isDirect),
    ecosystem: best.ecosystem ?? found.ecosystem,
    source: best.source ?? found.source,
    architecture: best.architecture ?? found.architecture,
    license: best.license ?? found.license,
    hashes: unitedHashes(best.hashes, found.hashes),
    supplier: best.supplier ?? found.supplier,
    downloadUrl: best.downloadUrl ?? found.downloadUrl,
    ownedBy: allOwners(best.ownedBy, found.ownedBy),
  };
}

/** Returns the owners of a merged package. Returns undefined if at least one of its locations has no owner. */
function allOwners(a: Package['ownedBy'], b: Package['ownedBy']): Package['ownedBy'] {
  if (a === undefined || b === undefined) return undefined;
  return [...new Set([...a, ...b])].sort();
}

/** Returns the wider of two scopes. `runtime` is the widest, and `development` the narrowest. */
function widerScope(a: Scope, b: Scope): Scope {
  if (a === 'runtime' || b === 'runtime') return 'runtime';
  return a === 'unknown' || b === 'unknown' ? 'unknown' : 'development';
}

function either(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  if (a === true || b === true) return true;
  return a ?? b;
}

function unitedHashes(
  a: readonly Hash[] | undefined,
  b: readonly Hash[] | undefined,
): readonly Hash[] | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const known = new Set(a.map(hashText));
  return [...a, ...b.filter((hash) => !known.has(hashText(hash)))];
}

/**
 * Returns the merged package with sorted lists. An inventory can have 100,000 packages, and most of them do not change.
 * To save memory, an unchanged package is returned as the same object.
 */
function finish({ best, more }: Merged, known: ReadonlyMap<string, unknown>): Package {
  const from = more ?? best;
  const locations = sortedLocations(from.locations);
  const dependsOn = sortedEdges(best.purl, from.dependsOn, known);
  const hashes = best.hashes && sortedHashes(best.hashes);
  const isSame =
    locations === best.locations && dependsOn === best.dependsOn && hashes === best.hashes;
  if (isSame) return best;
  const includedBy = sortedLocations(from.includedBy ?? []);
  return {
    ...best,
    locations,
    dependsOn,
    ...(hashes !== undefined && { hashes }),
    ...(includedBy.length > 0 && { includedBy }),
  };
}

function sortedEdges(
  from: string,
  found: Package['dependsOn'] | ReadonlySet<string>,
  known: ReadonlyMap<string, unknown>,
): Package['dependsOn'] {
  if (Array.isArray(found) && found.length === 0) return found;
  const edges = [...found].filter((purl) => known.has(purl) && purl !== from).sort();
  const distinct = edges.filter((purl, index) => purl !== edges[index - 1]);
  return Array.isArray(found) && isSameList(found, distinct) ? found : distinct;
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index]);
}

function sortedHashes(hashes: readonly Hash[]): readonly Hash[] {
  if (hashes.length === 1) return hashes;
  return [...hashes].sort((a, b) => compareText(hashText(a), hashText(b)));
}

function hashText(hash: Hash): string {
  return `${hash.algorithm}:${hash.value}`;
}

function sortedLocations(locations: readonly Location[]): readonly Location[] {
  if (locations.length === 1) return locations;
  const sorted = [...locations].sort(compareLocations);
  return sorted.filter((location, index) => {
    const before = sorted[index - 1];
    return before === undefined || compareLocations(before, location) !== 0;
  });
}

function compareLocations(a: Location, b: Location): number {
  return (
    compareText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || (a.layer ?? 0) - (b.layer ?? 0)
  );
}
