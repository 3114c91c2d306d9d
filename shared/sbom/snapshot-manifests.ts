import type { SnapshotDependency, SnapshotManifest } from '../github/submit-snapshot.ts';
import type { Inventory } from '../model/inventory.ts';
import type { Location, Package } from '../model/package.ts';

/** Maximum length of a purl, in characters. A longer purl is not from a package registry. */
const MAX_PURL = 2_000;

export interface ManifestNames {
  /** Name of the manifest for packages that are not in a file in the repository, such as an image name. */
  readonly name: string;
  /**
   * Returns the path of a package's location in the repository. Returns undefined if the location is not in the
   * repository.
   */
  readonly pathOf: (location: Location) => string | undefined;
}

/**
 * Returns one manifest for each file that contains packages, for GitHub's dependency graph. A package in several files
 * is in several manifests. An image has a single manifest, because its files are not in the repository.
 */
export function snapshotManifests(
  inventory: Inventory,
  { name, pathOf }: ManifestNames,
): ReadonlyMap<string, SnapshotManifest> {
  const byPath = new Map<string | undefined, Package[]>();
  for (const item of inventory.packages) {
    if (!item.purl.startsWith('pkg:') || item.purl.length > MAX_PURL) continue;
    const paths = new Set(item.locations.map(pathOf));
    for (const path of paths.size === 0 ? [undefined] : paths) {
      const packages = byPath.get(path);
      if (packages === undefined) byPath.set(path, [item]);
      else packages.push(item);
    }
  }
  return new Map(
    [...byPath].map(([path, packages]) => [
      path ?? name,
      {
        name: path ?? name,
        ...(path === undefined ? metadataOf(inventory) : { file: { source_location: path } }),
        resolved: resolvedOf(packages),
      },
    ]),
  );
}

/**
 * Returns metadata with the digest of the scanned image, because the name of the manifest does not contain the digest.
 */
function metadataOf({ source }: Inventory): Pick<SnapshotManifest, 'metadata'> {
  return source.digest === undefined ? {} : { metadata: { digest: source.digest } };
}

function resolvedOf(packages: readonly Package[]): Readonly<Record<string, SnapshotDependency>> {
  const known = new Set(packages.map(({ purl }) => purl));
  return Object.fromEntries(
    packages.map(({ purl, isDirect, scope, dependsOn }) => [
      purl,
      {
        package_url: purl,
        ...(isDirect !== undefined && { relationship: isDirect ? 'direct' : 'indirect' }),
        ...(scope !== 'unknown' && { scope }),
        dependencies: dependsOn.filter((dependency) => known.has(dependency)),
      },
    ]),
  );
}
