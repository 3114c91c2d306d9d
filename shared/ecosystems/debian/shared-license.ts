import type { Package } from '../../model/package.ts';

/**
 * A package without a copyright file has a link to the documents of another in its place, which must come from
 * the same source and be one that it depends on: then that one's license is its own. Where it may be one of
 * several that say different things, it stays without.
 *
 * @see https://www.debian.org/doc/debian-policy/ch-docs.html#copyright-information
 */
export function withSharedLicenses(packages: readonly Package[]): readonly Package[] {
  const byPurl = new Map(packages.map((found) => [found.purl, found]));
  return packages.map((found) => {
    const license = found.license ?? licenseOfNeeded(found, byPurl);
    return license === found.license ? found : { ...found, license };
  });
}

function licenseOfNeeded(
  { source, dependsOn }: Package,
  byPurl: ReadonlyMap<string, Package>,
): string | undefined {
  const licenses = new Set<string>();
  for (const purl of dependsOn) {
    const needed = byPurl.get(purl);
    const isOfSameSource =
      needed?.source?.name === source?.name && needed?.source?.version === source?.version;
    if (isOfSameSource && needed?.license !== undefined) licenses.add(needed.license);
  }
  const [license] = licenses;
  return licenses.size === 1 ? license : undefined;
}
