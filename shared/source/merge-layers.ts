import type { ExtractKind } from '../model/wanted-files.ts';
import type { LayerContents } from './layer.ts';
import { isRemoved, type Removals, removalsOf, removeMore } from './removals.ts';

/** A file of the merged image. */
interface MergedFile {
  readonly path: string;
  /** Index of the layer that has it. */
  readonly layer: number;
  readonly bytes: Buffer;
  /** What was found in it, in place of its bytes. */
  readonly extract?: ExtractKind | undefined;
  /** What the path held in lower layers, uppermost first, for saying which layer brought what. */
  readonly earlier: readonly { readonly layer: number; readonly bytes: Buffer }[];
}

export interface MergedLayers {
  /** Sorted by path. */
  readonly files: readonly MergedFile[];
  /** Hard links whose content was not kept, or is nowhere. */
  readonly openLinks: readonly OpenLink[];
}

interface OpenLink {
  readonly path: string;
  readonly target: string;
  readonly layer: number;
}

/**
 * The kept files as the whole image shows them: upper layers win, and what they remove or take the place of
 * is gone.
 *
 * @param layers Base first.
 * @see OCI image specification v1.1, layer.md, "Applying Changesets"
 */
export function mergeLayers(layers: readonly LayerContents[]): MergedLayers {
  const { byLayer, openLinks } = linkedFiles(layers);
  const merged = new Map<string, MergedFile & { earlier: { layer: number; bytes: Buffer }[] }>();
  const removed = removalsOf();
  const places = placesOf(byLayer.flatMap((files) => [...files.keys()]));
  for (let layer = layers.length - 1; layer >= 0; layer--) {
    for (const [path, kept] of byLayer[layer] ?? []) {
      const above = merged.get(path);
      if (above !== undefined) above.earlier.push({ layer, bytes: kept.bytes });
      else if (!isRemoved(path, removed)) merged.set(path, { path, layer, ...kept, earlier: [] });
    }
    removeMore(removed, layers[layer], places);
  }
  const files = [...merged.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, openLinks };
}

/** Symbolic links as the whole image shows them, target by path. */
export function mergeSymlinks(layers: readonly LayerContents[]): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  const removed = removalsOf();
  const places = placesOf(layers.flatMap(({ symlinks }) => symlinks.map(({ path }) => path)));
  for (const contents of layers.toReversed()) {
    for (const { path, target } of contents.symlinks) {
      if (!links.has(path) && !isRemoved(path, removed)) links.set(path, target);
    }
    removeMore(removed, contents, places);
  }
  return links;
}

type KeptFile = Pick<MergedFile, 'bytes' | 'extract'>;
type KeptFiles = ReadonlyMap<string, KeptFile>;

/**
 * The kept files of each layer, hard links included. A link may lead to a file of its own layer, or to what
 * the layers below show there, though its own layer takes that away.
 */
function linkedFiles(layers: readonly LayerContents[]): {
  readonly byLayer: readonly KeptFiles[];
  readonly openLinks: readonly OpenLink[];
} {
  const byLayer: KeptFiles[] = [];
  const openLinks: OpenLink[] = [];
  const removals: Removals[] = [];
  const below = (target: string): KeptFile | undefined => {
    for (let layer = byLayer.length - 1; layer >= 0; layer--) {
      const kept = byLayer[layer]?.get(target);
      if (kept !== undefined) return kept;
      const removed = removals[layer] ?? removalsOf(layers[layer]);
      removals[layer] = removed;
      if (isRemoved(target, removed)) return undefined;
    }
    return undefined;
  };
  for (const [layer, contents] of layers.entries()) {
    const files = filesOf(contents);
    for (const { path, target, isBelow } of contents.hardLinks) {
      const kept = (isBelow ? below(target) : undefined) ?? files.get(target);
      if (kept === undefined) openLinks.push({ path, target, layer });
      else files.set(path, kept);
    }
    byLayer.push(files);
  }
  return { byLayer, openLinks };
}

function filesOf(contents: LayerContents): Map<string, KeptFile> {
  const { buffer, byteOffset } = contents.bytes;
  const files = new Map<string, KeptFile>();
  for (const { path, start, end, extract } of contents.files) {
    const bytes = Buffer.from(buffer, byteOffset + start, end - start);
    files.set(path, extract === undefined ? { bytes } : { bytes, extract });
  }
  return files;
}

/** Paths, and the folders that they are in: layers have 100,000 files, of which some hundred matter. */
function placesOf(paths: readonly string[]): ReadonlySet<string> {
  const places = new Set<string>();
  for (const path of paths) {
    places.add(path);
    for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1)) {
      places.add(path.slice(0, slash));
    }
  }
  return places;
}
