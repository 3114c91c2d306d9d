import type { LayerContents } from './layer.ts';

/** A file of the merged image. */
export interface MergedFile {
  readonly path: string;
  /** Index of the layer that has it. */
  readonly layer: number;
  readonly bytes: Buffer;
  /** What the path held in lower layers, uppermost first, for saying which layer brought what. */
  readonly earlier: readonly { readonly layer: number; readonly bytes: Buffer }[];
}

/** What upper layers have removed or taken the place of. */
interface Hidden {
  /** With everything under them. */
  readonly trees: Set<string>;
  /** Only what is under them. */
  readonly insides: Set<string>;
}

/**
 * The kept files as the whole image shows them, sorted by path: upper layers win, and what they remove
 * or take the place of is gone.
 *
 * @param layers Base first.
 * @see OCI image specification v1.1, layer.md, "Applying Changesets"
 */
export function mergeLayers(layers: readonly LayerContents[]): readonly MergedFile[] {
  const merged = new Map<string, MergedFile & { earlier: { layer: number; bytes: Buffer }[] }>();
  const hidden: Hidden = { trees: new Set(), insides: new Set() };
  for (let layer = layers.length - 1; layer >= 0; layer--) {
    const contents = layers[layer];
    if (contents === undefined) continue;
    for (const [path, bytes] of filesOf(contents)) {
      const above = merged.get(path);
      if (above !== undefined) above.earlier.push({ layer, bytes });
      else if (!isHidden(path, hidden)) merged.set(path, { path, layer, bytes, earlier: [] });
    }
    hide(contents, hidden);
  }
  return [...merged.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Symbolic links as the whole image shows them, target by path. */
export function mergeSymlinks(layers: readonly LayerContents[]): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  const hidden: Hidden = { trees: new Set(), insides: new Set() };
  for (const contents of layers.toReversed()) {
    for (const { path, target } of contents.symlinks) {
      if (!links.has(path) && !isHidden(path, hidden)) links.set(path, target);
    }
    hide(contents, hidden);
  }
  return links;
}

/** The kept files of one layer, hard links included; of several with one path the last counts. */
function filesOf(contents: LayerContents): ReadonlyMap<string, Buffer> {
  const { buffer } = contents.bytes;
  const files = new Map<string, Buffer>();
  for (const { path, start, end } of contents.files) {
    files.set(path, Buffer.from(buffer, contents.bytes.byteOffset + start, end - start));
  }
  for (const { path, target } of contents.hardLinks) {
    const bytes = files.get(target);
    if (bytes !== undefined) files.set(path, bytes);
  }
  return files;
}

function hide(contents: LayerContents, hidden: Hidden): void {
  for (const path of contents.whiteouts) hidden.trees.add(path);
  for (const path of contents.occupied) hidden.trees.add(path);
  for (const path of contents.opaque) hidden.insides.add(path);
}

function isHidden(path: string, { trees, insides }: Hidden): boolean {
  if (trees.has(path) || insides.has('')) return true;
  for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1)) {
    const folder = path.slice(0, slash);
    if (trees.has(folder) || insides.has(folder)) return true;
  }
  return false;
}
