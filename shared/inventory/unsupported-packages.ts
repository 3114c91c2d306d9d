import { systemOfDistro } from '../ecosystems/osv-ecosystem.ts';
import { readPurl } from '../ecosystems/purl.ts';
import { SYSTEM_TYPES } from '../ecosystems/system-types.ts';
import type { Inventory, OperatingSystem, Problem } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';

/**
 * What only looks clean as nothing was compared: packages of operating systems that OSV has no advisories
 * for, or of which nothing says what system it is, and the image of a platform as a whole.
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
    message: `there are no advisories for ${system}: its packages, ${items.length}, were not checked`,
    path: items[0]?.locations[0]?.path ?? '.',
  }));
}

function systemText({ purl }: Package, os: OperatingSystem | undefined): string {
  const parts = readPurl(purl);
  const system = (parts && systemOfDistro(parts)) ?? os;
  if (system === undefined) return 'a system that nothing names';
  return `${system.id} ${system.versionId}`.trim();
}

/** One without any package is a problem of the inventory already. */
function uncheckedPlatform({ packages, files }: Inventory): readonly Problem[] {
  if (packages.some(isChecked) || packages.length + files.length === 0) return [];
  return [{ code: 'not-found', message: 'nothing in this image was checked', path: '.' }];
}
