import type { Inventory, SourceDescription } from '../../model/inventory.ts';
import type { Package } from '../../model/package.ts';
import { visibleText } from '../../text/visible-text.ts';
import { locationText } from '../location.ts';
import type { PageData, PagePackage } from '../page/page-data.ts';

/** Maximum number of packages on the page. With this many packages, the page is about 6 MB in size. */
const MAX_PACKAGES = 20_000;

/** Maximum number of locations for one package. The SBOM contains all of them. */
const MAX_LOCATIONS = 5;

/** Returns the packages in the inventories up to a limit, and the number of packages that were omitted. */
export function pagePackages(
  inventories: readonly Inventory[],
  sourceIndex: (source: SourceDescription) => number,
): Pick<PageData, 'packages' | 'omittedPackages'> {
  const packages: PagePackage[] = [];
  let omittedPackages = 0;
  for (const { source, packages: all } of inventories) {
    const listed = all.slice(0, Math.max(0, MAX_PACKAGES - packages.length));
    omittedPackages += all.length - listed.length;
    const start = packages.length;
    const indexes = new Map(listed.map(({ purl }, at) => [purl, start + at]));
    const at = sourceIndex(source);
    packages.push(...listed.map((each) => pagePackage(each, at, indexes)));
  }
  return { packages, omittedPackages };
}

function pagePackage(
  { name, version, purl, type, license, scope, isDirect, supplier, locations, dependsOn }: Package,
  source: number,
  indexes: ReadonlyMap<string, number>,
): PagePackage {
  return {
    name: visibleText(name),
    version: visibleText(version),
    purl: visibleText(purl),
    type: visibleText(type),
    license: license === undefined || license === '' ? undefined : visibleText(license),
    scope,
    isDirect,
    supplier: supplier === undefined ? undefined : visibleText(supplier),
    where: locations.slice(0, MAX_LOCATIONS).map((each) => visibleText(locationText(each))),
    dependsOn: dependsOn.flatMap((each) => indexes.get(each) ?? []),
    source,
  };
}
