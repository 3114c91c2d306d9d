import type { LayerContents } from './layer.ts';

/** What layers remove from those below, or take the place of. */
export interface Removals {
  /** With everything under them. */
  readonly trees: Set<string>;
  /** Only what is under them. */
  readonly insides: Set<string>;
  /** Only themselves: folders, which may lie on folders. */
  readonly alone: Set<string>;
}

/** All that one layer removes; without one, nothing. */
export function removalsOf(contents?: LayerContents): Removals {
  const removals = {
    trees: new Set<string>(),
    insides: new Set<string>(),
    alone: new Set<string>(),
  };
  removeMore(removals, contents);
  return removals;
}

/** Adds what a layer removes, as far as it matters. @param places All that matters, with its folders. */
export function removeMore(
  { trees, insides, alone }: Removals,
  contents: LayerContents | undefined,
  places?: ReadonlySet<string>,
): void {
  if (contents === undefined) return;
  const matters = (path: string) => places === undefined || places.has(path);
  for (const path of contents.whiteouts) if (matters(path)) trees.add(path);
  for (const path of contents.occupied) if (matters(path)) trees.add(path);
  for (const path of contents.folders) if (matters(path)) alone.add(path);
  for (const path of contents.opaque) insides.add(path);
}

export function isRemoved(
  path: string,
  { trees, insides, alone }: Readonly<Record<keyof Removals, ReadonlySet<string>>>,
): boolean {
  if (trees.has(path) || alone.has(path) || insides.has('')) return true;
  for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1)) {
    const folder = path.slice(0, slash);
    if (trees.has(folder) || insides.has(folder)) return true;
  }
  return false;
}
