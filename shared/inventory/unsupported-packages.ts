import { systemOfDistro } from '../ecosystems/osv-ecosystem.ts';
import { readPurl } from '../ecosystems/purl.ts';
import { SYSTEM_TYPES } from '../ecosystems/system-types.ts';
import type { Inventory, OperatingSystem, Problem } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import { countNoun } from '../text/count.ts';

/**
 * Returns problems for packages that were not compared with advisories. These are packages for unknown operating
 * systems, and for systems without OSV advisories. Without a problem, they would seem to have no vulnerabilities. If
 * there are several images, an image in which no package was compared is also a problem.
 */
export function uncheckedParts(inventories: readonly Inventory[]): readonly Problem[] {
  if (inventories.length === 1) return inventories.flatMap(uncheckedSystems);
  return inventories.flatMap((inventory) => {
    const { platform = 'unknown' } = inventory.source;
    const parts = [...uncheckedSystems(inventory), ...uncheckedPlatform(inventory)];
    return parts.map((part) => ({ ...part, message: `${part.message} (${platform})` }));
  });
}

function isChecked({ ecosystem }: Package): boolean {
  return ecosystem !== undefined;
}

function uncheckedSystems({ packages, os }: Inventory): readonly Problem[] {
  const unchecked = packages.filter((item) => SYSTEM_TYPES.has(item.type) && !isChecked(item));
  const bySystem = Map.groupBy(unchecked, (item) => `${systemText(item, os)} (${item.type})`);
  return [...bySystem].map(([system, items]) => ({
    code: 'not-found',
    message: `no advisories for ${system}: ${countNoun(items.length, 'package')} not checked`,
    path: items[0]?.locations[0]?.path ?? '.',
  }));
}

function systemText({ purl }: Package, os: OperatingSystem | undefined): string {
  const parts = readPurl(purl);
  const system = (parts && systemOfDistro(parts)) ?? os;
  if (system === undefined) return 'an unknown operating system';
  return `${system.id} ${system.versionId}`.trim();
}

/**
 * Returns a problem for an image in which no package was compared with advisories. Returns no problem for an image
 * without packages and files, because its inventory already contains a problem.
 */
function uncheckedPlatform({ packages, files }: Inventory): readonly Problem[] {
  if (packages.some(isChecked) || packages.length + files.length === 0) return [];
  return [{ code: 'not-found', message: 'nothing in this image was checked', path: '.' }];
}
