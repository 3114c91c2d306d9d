import type { ImageChange, ImageFacts } from '../model/comparison.ts';
import type { Inventory } from '../model/inventory.ts';

/**
 * Compares the scanned image with the image in the base. Returns undefined if either source is not an image. Also
 * returns undefined for several platforms, because their packages cannot be counted together.
 */
export function compareImages(
  base: readonly Inventory[],
  head: readonly Inventory[],
): ImageChange | undefined {
  const [from, ...otherBases] = base;
  const [to, ...others] = head;
  if (from === undefined || to === undefined) return undefined;
  if (otherBases.length + others.length > 0 || !isImage(from) || !isImage(to)) return undefined;
  const known = new Set(from.layers.map(({ diffId }) => diffId));
  const newLayers = to.layers.filter(({ diffId }) => !known.has(diffId)).length;
  return { from: factsOf(from), to: factsOf(to), newLayers };
}

function isImage({ source }: Inventory): boolean {
  return source.kind === 'image';
}

function factsOf({ source, packages, layers, base, compressedBytes }: Inventory): ImageFacts {
  return {
    ...(source.digest !== undefined && { digest: source.digest }),
    packages: packages.length,
    layers: layers.length,
    ...(compressedBytes !== undefined && { compressedBytes }),
    ...(base?.name !== undefined && { base: base.name }),
  };
}
