import type { BaseImage, Inventory } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';

/**
 * Adds the base image to the inventory. If the layers of the base image are known, marks each package as part of the
 * base image or of the application. A package is part of the base image if one of its locations is in a base layer.
 */
export function withBase(inventory: Inventory, base: BaseImage | undefined): Inventory {
  if (base === undefined) return inventory;
  const { layers } = base;
  if (layers === undefined) return { ...inventory, base };
  const { contained } = inventory;
  const mark = (found: Package): Package => ({ ...found, origin: originOf(found, layers) });
  return {
    ...inventory,
    base,
    packages: inventory.packages.map(mark),
    ...(contained !== undefined && { contained: contained.map(mark) }),
  };
}

function originOf({ locations }: Package, layers: number): 'base' | 'application' {
  const isInBase = locations.some(({ layer }) => layer !== undefined && layer < layers);
  return isInBase ? 'base' : 'application';
}
