import { unfoldWhere } from './folded-paths.ts';
import type { LayerContents } from './layer-contents.ts';

/** Paths that layers remove or replace in lower layers. */
export interface Whiteouts {
  /** Paths that are removed together with everything below them. */
  readonly trees: Set<string>;
  /** Folders whose content is removed. */
  readonly insides: Set<string>;
  /**
   * Paths that a folder replaces. In a lower layer, a file at such a path is removed, but the content of a folder is
   * kept.
   */
  readonly alone: Set<string>;
}

/** Returns all paths that one layer removes. Returns empty sets if `contents` is undefined. */
export function removalsOf(contents?: LayerContents): Whiteouts {
  const removals = {
    trees: new Set<string>(),
    insides: new Set<string>(),
    alone: new Set<string>(),
  };
  removeMore(removals, contents);
  return removals;
}

/**
 * Adds the removals of a layer to the given sets. These are the removed paths for which `matters` returns true, and all
 * folders that the layer empties.
 *
 * @param matters Must also return true for each parent folder of a relevant path.
 */
export function removeMore(
  { trees, insides, alone }: Whiteouts,
  contents: LayerContents | undefined,
  matters: (path: string) => boolean = () => true,
): void {
  if (contents === undefined) return;
  for (const path of contents.whiteouts) if (matters(path)) trees.add(path);
  for (const path of unfoldWhere(matters, contents.occupied)) trees.add(path);
  for (const path of contents.folders) if (matters(path)) alone.add(path);
  for (const path of contents.opaque) insides.add(path);
}

/**
 * Looks up paths in lower layers. The uppermost layer with a path determines its content. A layer above can remove it.
 */
export interface LayersBelow<T> {
  /** Number of lower layers. */
  readonly count: number;
  at(layer: number): T | undefined;
  removals(layer: number): Whiteouts;
}

/**
 * Returns the content at a path in lower layers. Returns undefined if no layer contains the path, or if a layer above
 * removes it. Layers can remove 100,000 paths, so removals are computed only for paths that exist.
 */
export function shownBelow<T>(
  path: string,
  { count, at, removals }: LayersBelow<T>,
): T | undefined {
  for (let layer = count - 1; layer >= 0; layer--) {
    const found = at(layer);
    if (found === undefined) continue;
    for (let above = count - 1; above > layer; above--) {
      if (isRemoved(path, removals(above))) return undefined;
    }
    return found;
  }
  return undefined;
}

/** Returns the removals of each layer. They are computed on first use. */
export function removalsByLayer(layers: readonly LayerContents[]): (layer: number) => Whiteouts {
  const known: Whiteouts[] = [];
  return (layer) => {
    const removals = known[layer] ?? removalsOf(layers[layer]);
    known[layer] = removals;
    return removals;
  };
}

export function isRemoved(
  path: string,
  { trees, insides, alone }: Readonly<Record<keyof Whiteouts, ReadonlySet<string>>>,
): boolean {
  if (trees.has(path) || alone.has(path) || insides.has('')) return true;
  for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1)) {
    const folder = path.slice(0, slash);
    if (trees.has(folder) || insides.has(folder)) return true;
  }
  return false;
}
