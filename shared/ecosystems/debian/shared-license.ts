import type { Package } from '../../model/package.ts';

/**
 * Adds licenses to packages that have no copyright file. The documentation folder of such a package is a link to a
 * dependency's folder. Both are built from the same source package, so they have the same license. If several
 * dependencies have different licenses, the license stays unknown.
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
