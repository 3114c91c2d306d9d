import { unfoldWhere } from './folded-paths.ts';
import type { LayerContents } from './layer-contents.ts';

/** What layers remove from those below, or take the place of. */
export interface Whiteouts {
  /** With everything under them. */
  readonly trees: Set<string>;
  /** Only what is under them. */
  readonly insides: Set<string>;
  /** Only themselves: folders, which may lie on folders. */
  readonly alone: Set<string>;
}

/** All that one layer removes; without one, nothing. */
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
 * Adds what a layer removes, as far as it matters.
 *
 * @param matters Where it says so of a path, it must of the folders that the path is in.
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

/** What stands below: of the layers, the uppermost that has it shows it, unless one above it takes it away. */
export interface LayersBelow<T> {
  /** How many of the layers are below. */
  readonly count: number;
  at(layer: number): T | undefined;
  removals(layer: number): Whiteouts;
}

/** What removals are is asked only where there is something to remove: layers remove up to 100,000 paths. */
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

/** What each of the layers removes, made when it is asked for. */
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
