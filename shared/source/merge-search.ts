import type { FileSecrets, LayerContents, NotedFile } from './layer-contents.ts';
import { isRemoved, removalsOf, removeMore, type Whiteouts } from './whiteouts.ts';

/** The location of a file in the layers of an image. */
interface Placed {
  readonly layer: number;
  /**
   * Index of the layer that deletes or replaces the file, which can be the layer of the file itself. Undefined if the
   * file is visible in the image.
   */
  readonly removedBy?: number;
}

/** The results of a search for secrets in all layers. Files that a later layer removes are included. */
export interface ImageSearch {
  /** Number of searched files. */
  readonly files: number;
  readonly secrets: readonly (FileSecrets & Placed)[];
  /** Files that matter to an audit: files with special modes, shells and package managers. */
  readonly noted: readonly (NotedFile & Placed)[];
}

/**
 * Merges the search results of all layers. Returns undefined if the layers were not searched.
 *
 * @param layers Base layer first.
 */
export function mergeSearch(layers: readonly LayerContents[]): ImageSearch | undefined {
  const searched = layers.flatMap(({ searched: found }) => found ?? []);
  if (searched.length === 0) return undefined;
  const removals = removalsOfPaths(layers, relevantPaths(searched));
  const place = <T extends { readonly path: string; readonly isReplaced?: true | undefined }>(
    file: T,
    layer: number,
  ): T & Placed => {
    const by = file.isReplaced === true ? layer : removerOf(file.path, layer, removals);
    return { ...file, layer, ...(by !== undefined && { removedBy: by }) };
  };
  const placed = layers.map(({ searched: found }, layer) => ({
    files: found?.files ?? 0,
    secrets: (found?.secrets ?? []).map((file) => place(file, layer)),
    noted: (found?.noted ?? []).map((file) => place(file, layer)),
  }));
  return {
    files: placed.reduce((sum, { files }) => sum + files, 0),
    secrets: placed.flatMap(({ secrets }) => secrets),
    noted: placed.flatMap(({ noted }) => noted),
  };
}

type Searched = NonNullable<LayerContents['searched']>;

/** Returns the paths of files with secrets, of files that matter to an audit, and of their parent folders. */
function relevantPaths(searched: readonly Searched[]): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const { path } of searched.flatMap(({ secrets, noted }) => [...secrets, ...noted])) {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
      paths.add(path.slice(0, end));
    }
  }
  return paths;
}

function removalsOfPaths(
  layers: readonly LayerContents[],
  paths: ReadonlySet<string>,
): readonly Whiteouts[] {
  return layers.map((contents) => {
    const removals = removalsOf();
    removeMore(removals, contents, (path) => paths.has(path));
    return removals;
  });
}

/**
 * Returns the index of the lowest layer above `layer` that removes the path. Returns undefined if no layer removes it.
 */
function removerOf(
  path: string,
  layer: number,
  removals: readonly Whiteouts[],
): number | undefined {
  for (let above = layer + 1; above < removals.length; above++) {
    const found = removals[above];
    if (found !== undefined && isRemoved(path, found)) return above;
  }
  return undefined;
}
