import type { Package } from '../../model/package.ts';

/**
 * A package without a copyright file has a link to the documents of another in its place, which must come from
 * the same source and be one that it depends on: then that one's licence is its own. Where it may be one of
 * several that say different things, it stays without.
 *
 * @see https://www.debian.org/doc/debian-policy/ch-docs.html#copyright-information
 */
export function withSharedLicences(packages: readonly Package[]): readonly Package[] {
  const byPurl = new Map(packages.map((found) => [found.purl, found]));
  return packages.map((found) => {
    const licence = found.licence ?? licenceOfNeeded(found, byPurl);
    return licence === found.licence ? found : { ...found, licence };
  });
}

function licenceOfNeeded(
  { source, dependsOn }: Package,
  byPurl: ReadonlyMap<string, Package>,
): string | undefined {
  const licences = new Set<string>();
  for (const purl of dependsOn) {
    const needed = byPurl.get(purl);
    const isOfSameSource =
      needed?.source?.name === source?.name && needed?.source?.version === source?.version;
    if (isOfSameSource && needed?.licence !== undefined) licences.add(needed.licence);
  }
  const [licence] = licences;
  return licences.size === 1 ? licence : undefined;
}
