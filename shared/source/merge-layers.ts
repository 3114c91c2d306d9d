import type { ExtractKind } from '../model/wanted-files.ts';
import type { LayerContents } from './layer.ts';

/** A file of the merged image. */
export interface MergedFile {
  readonly path: string;
  /** Index of the layer that has it. */
  readonly layer: number;
  readonly bytes: Buffer;
  /** What was found in it, in place of its bytes. */
  readonly extract?: ExtractKind | undefined;
  /** What the path held in lower layers, uppermost first, for saying which layer brought what. */
  readonly earlier: readonly { readonly layer: number; readonly bytes: Buffer }[];
}

/**
 * What upper layers have removed or taken the place of, as far as something of interest is there: layers
 * have 100,000 files, of which some hundred matter.
 */
interface Hidden {
  /** Paths of interest and the folders that they are in. */
  readonly places: ReadonlySet<string>;
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
  const hidden = nothingHidden(layers.flatMap(({ files, hardLinks }) => [...files, ...hardLinks]));
  for (let layer = layers.length - 1; layer >= 0; layer--) {
    const contents = layers[layer];
    if (contents === undefined) continue;
    for (const [path, kept] of filesOf(contents)) {
      const above = merged.get(path);
      if (above !== undefined) above.earlier.push({ layer, bytes: kept.bytes });
      else if (!isHidden(path, hidden)) merged.set(path, { path, layer, ...kept, earlier: [] });
    }
    hide(contents, hidden);
  }
  return [...merged.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Symbolic links as the whole image shows them, target by path. */
export function mergeSymlinks(layers: readonly LayerContents[]): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  const hidden = nothingHidden(layers.flatMap(({ symlinks }) => symlinks));
  for (const contents of layers.toReversed()) {
    for (const { path, target } of contents.symlinks) {
      if (!links.has(path) && !isHidden(path, hidden)) links.set(path, target);
    }
    hide(contents, hidden);
  }
  return links;
}

type KeptFile = Pick<MergedFile, 'bytes' | 'extract'>;

/** The kept files of one layer, hard links included; of several with one path the last counts. */
function filesOf(contents: LayerContents): ReadonlyMap<string, KeptFile> {
  const { buffer } = contents.bytes;
  const files = new Map<string, KeptFile>();
  for (const { path, start, end, extract } of contents.files) {
    const bytes = Buffer.from(buffer, contents.bytes.byteOffset + start, end - start);
    files.set(path, extract === undefined ? { bytes } : { bytes, extract });
  }
  for (const { path, target } of contents.hardLinks) {
    const kept = files.get(target);
    if (kept !== undefined) files.set(path, kept);
  }
  return files;
}

function nothingHidden(interesting: readonly { readonly path: string }[]): Hidden {
  const places = new Set<string>();
  for (const { path } of interesting) {
    places.add(path);
    for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1)) {
      places.add(path.slice(0, slash));
    }
  }
  return { places, trees: new Set(), insides: new Set() };
}

function hide(contents: LayerContents, { places, trees, insides }: Hidden): void {
  for (const path of contents.whiteouts) if (places.has(path)) trees.add(path);
  for (const path of contents.occupied) if (places.has(path)) trees.add(path);
  for (const path of contents.opaque) insides.add(path);
}

function isHidden(path: string, { trees, insides }: Hidden): boolean {
  if (trees.has(path) || insides.has('')) return true;
  for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1)) {
    const folder = path.slice(0, slash);
    if (trees.has(folder) || insides.has(folder)) return true;
  }
  return false;
}
