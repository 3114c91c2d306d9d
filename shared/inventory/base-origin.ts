import type { BaseImage, Inventory } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';

/**
 * The inventory with what its image was built from. Where it is known which layers are the base's, every
 * package says whether the base brought it: it did when any of its places is in such a layer.
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
