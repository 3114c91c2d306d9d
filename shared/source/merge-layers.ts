import type { ExtractKind } from '../model/wanted-files.ts';
import type { LayerContents } from './layer-contents.ts';
import { isRemoved, removalsByLayer, removalsOf, removeMore, shownBelow } from './whiteouts.ts';

interface KeptFile {
  readonly bytes: Buffer;
  /** Kind of the extract that is kept instead of the content of the file. Undefined if the content itself is kept. */
  readonly extract?: ExtractKind | undefined;
  /** True if only the existence of the file is known, and not its content. */
  readonly isListed?: true | undefined;
}

interface KeptLink {
  /** Target of a symbolic link, as written. */
  readonly target: string;
}

/** A file in the merged image. */
export interface MergedFile extends KeptFile {
  readonly path: string;
  /** Index of the layer that contains the file. */
  readonly layer: number;
  /** Earlier contents of the same path in lower layers, uppermost first. They show which layer added a package. */
  readonly earlier: readonly { readonly layer: number; readonly bytes: Buffer }[];
}

export interface MergedLayers {
  /** Files sorted by path. */
  readonly files: readonly MergedFile[];
  /** Targets of symbolic links, by path. */
  readonly symlinks: ReadonlyMap<string, string>;
  /** Hard links to a target that does not exist or was not kept. */
  readonly openLinks: readonly OpenLink[];
}

interface OpenLink {
  readonly path: string;
  readonly target: string;
  readonly layer: number;
}

/**
 * Merges the kept files and links of all layers into one image. If several layers contain a path, the uppermost layer
 * takes precedence. Paths that an upper layer removes or replaces are omitted.
 *
 * @param layers Base layer first.
 * @see OCI image specification v1.1, layer.md, "Applying Changesets"
 */
export function mergeLayers(layers: readonly LayerContents[]): MergedLayers {
  const { byLayer, openLinks } = linkedLayers(layers);
  const shown: Shown = { files: new Map(), symlinks: new Map() };
  const removed = removalsOf();
  const lowest = lowestLayers(byLayer);
  for (let layer = layers.length - 1; layer >= 0; layer--) {
    for (const [path, kept] of byLayer[layer] ?? []) {
      const isHidden = isShown(path, shown) || isRemoved(path, removed);
      if (isHidden) noteEarlier(path, layer, kept, shown);
      else if ('target' in kept) shown.symlinks.set(path, kept.target);
      else shown.files.set(path, { path, layer, ...kept, earlier: [] });
    }
    removeMore(removed, layers[layer], (path) => (lowest.get(path) ?? layer) < layer);
  }
  const files = [...shown.files.keys()].sort().flatMap((path) => shown.files.get(path) ?? []);
  return { files, symlinks: shown.symlinks, openLinks };
}

/**
 * The files and symbolic links that are visible in the image. They are collected from the uppermost layer to the base
 * layer.
 */
interface Shown {
  readonly files: Map<string, MergedFile & { earlier: { layer: number; bytes: Buffer }[] }>;
  readonly symlinks: Map<string, string>;
}

function isShown(path: string, { files, symlinks }: Shown): boolean {
  return files.has(path) || symlinks.has(path);
}

function noteEarlier(
  path: string,
  layer: number,
  kept: KeptFile | KeptLink,
  { files }: Shown,
): void {
  if ('bytes' in kept) files.get(path)?.earlier.push({ layer, bytes: kept.bytes });
}

type KeptPaths = ReadonlyMap<string, KeptFile | KeptLink>;

/**
 * Returns the kept content of each layer, with hard links resolved. A hard link can refer to a file or a symbolic link
 * in its own layer, or to content in lower layers. This content counts even if the layer of the link removes it.
 */
function linkedLayers(layers: readonly LayerContents[]): {
  readonly byLayer: readonly KeptPaths[];
  readonly openLinks: readonly OpenLink[];
} {
  const byLayer: KeptPaths[] = [];
  const openLinks: OpenLink[] = [];
  const removals = removalsByLayer(layers);
  const below = (target: string) =>
    shownBelow(target, {
      count: byLayer.length,
      at: (layer) => byLayer[layer]?.get(target),
      removals,
    });
  for (const [layer, contents] of layers.entries()) {
    const own = keptOf(contents);
    for (const { path, target, isBelow } of contents.hardLinks) {
      const kept = (isBelow ? below(target) : undefined) ?? fileOf(own.get(target));
      if (kept === undefined || isUnknown(kept)) openLinks.push({ path, target, layer });
      else own.set(path, kept);
    }
    byLayer.push(own);
  }
  return { byLayer, openLinks };
}

/**
 * Returns the file that a hard link refers to. Returns undefined for a symbolic link. A link to an earlier symbolic
 * link in the same layer was already resolved, and a later symbolic link cannot be the target.
 */
function fileOf(kept: KeptFile | KeptLink | undefined): KeptFile | undefined {
  return kept === undefined || 'target' in kept ? undefined : kept;
}

function isUnknown(kept: KeptFile | KeptLink): boolean {
  return 'isListed' in kept && kept.isListed === true;
}

function keptOf(contents: LayerContents): Map<string, KeptFile | KeptLink> {
  const { buffer, byteOffset } = contents.bytes;
  const kept = new Map<string, KeptFile | KeptLink>();
  for (const { path, target } of contents.symlinks) kept.set(path, { target });
  for (const { path, start, end, extract, isListed } of contents.files) {
    const bytes = Buffer.from(buffer, byteOffset + start, end - start);
    kept.set(path, {
      bytes,
      ...(extract !== undefined && { extract }),
      ...(isListed !== undefined && { isListed }),
    });
  }
  return kept;
}

/**
 * Maps each kept path and each of its parent folders to the index of the lowest layer that contains it. Other paths are
 * omitted: layers have about 100,000 files, but only about a hundred are kept.
 */
function lowestLayers(layers: readonly KeptPaths[]): ReadonlyMap<string, number> {
  const lowest = new Map<string, number>();
  for (const [layer, kept] of layers.entries()) {
    for (const path of kept.keys()) {
      for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
        const folder = path.slice(0, end);
        if (lowest.has(folder)) break;
        lowest.set(folder, layer);
      }
    }
  }
  return lowest;
}
