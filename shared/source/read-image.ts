import type { Layer, Problem } from '../model/inventory.ts';
import type { WantedFiles } from '../model/wanted-files.ts';
import type { ImageStore } from '../oci/image-store.ts';
import type { ResolvedImage } from '../oci/resolve-image.ts';
import { compileWanted, mergeWanted, type PathFilter } from './compile-wanted.ts';
import { onlyWithoutLinks, skippedRemovals } from './engine-differences.ts';
import { type LayerCache, readThroughCache } from './layer-cache.ts';
import type { LayerContents } from './layer-contents.ts';
import { removedBySome } from './layer-state.ts';
import type { LayerSource, LayerThreads } from './layer-thread.ts';
import { LAYER_LIMITS } from './limits.ts';
import { maskedLayers } from './masked-layers.ts';
import type { MergedLayers } from './merge-layers.ts';
import { type ImageSearch, mergeSearch } from './merge-search.ts';
import { type LayerProgress, readLayers } from './read-layers.ts';
import { type Extra, MAX_READINGS, readWithLinks } from './read-with-links.ts';
import { layerProblem } from './readable-layers.ts';
import { throughLinks } from './reread-linked-layers.ts';
import type { SourceFile } from './source.ts';
import { storedBytes } from './stored-bytes.ts';
import { hasSystemFolder } from './system-folders.ts';

export interface ReadImageOptions extends LayerThreads {
  readonly progress?: LayerProgress | undefined;
  readonly cache?: LayerCache | undefined;
  /**
   * True if the image itself contains the digests of its layer blobs. Otherwise, only the diff IDs identify the
   * layers.
   */
  readonly hasOwnDigests?: boolean | undefined;
}

export interface ImageContents {
  readonly layers: readonly Layer[];
  readonly files: readonly SourceFile[];
  /** Targets of all symbolic links, by path. */
  readonly links: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
  /** True if a layer has a folder where distributions install programs and libraries. */
  readonly hasSystemFolders: boolean;
  /** Secrets in all layers. Present only if `wanted` requests the search. */
  readonly search?: ImageSearch | undefined;
}

/**
 * Reads the needed files in an image. Each layer is read once. It is read again if links require this: for example, a
 * link in the path of a needed file can lead to content that was skipped.
 *
 * @throws {DataError} if a layer does not match the image or exceeds the limits.
 */
export async function readImage(
  store: ImageStore,
  image: ResolvedImage,
  wanted: WantedFiles,
  options: ReadImageOptions,
): Promise<ImageContents> {
  const unread = await Promise.all(
    image.layers.map(({ descriptor }) => layerProblem(store, descriptor)),
  );
  const readWith = async ({ paths: extraPaths, globs }: Extra) => {
    const all = globs.length === 0 ? wanted : mergeWanted([wanted, { globs }]);
    const sources = sourcesOf({ store, image, wanted: all, extraPaths }, options);
    const again = async (source: LayerSource) => (await readAll([source], options))[0];
    const alone = await readReadable(unread, sources, options);
    return { alone, linked: await throughLinks(alone, sources, again) };
  };
  const read = await readWithLinks(readWith, wanted);
  const { layers, merged, files, unfollowed } = read;
  const alone = onlyWithoutLinks(read.filesAlone, merged);
  const paths = new Set(files.map(({ path }) => path));
  const removed = skippedRemovals(layers);
  return {
    layers: await maskedLayers(image.layers),
    files: [...files, ...alone.filter(({ path }) => !paths.has(path))]
      .map(shown)
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    links: new Map([...merged.symlinks].map((link) => link.map(wellFormed) as [string, string])),
    problems: [
      ...unread.filter((problem) => problem !== undefined),
      ...layers.flatMap((contents, at) =>
        problemsOf(contents, removed[at], image.layers[at]?.descriptor.digest),
      ),
      ...alone.slice(0, 1).map(({ path, layer }) => disagreement(path, image.layers[layer])),
      ...brokenLinks(merged, layers, image, compileWanted({ ...wanted, listed: undefined })),
      ...unfollowed.map(tooManyLinks),
    ].map(shown),
    hasSystemFolders: layers.some(hasSystemFolder),
    search: mergeSearch(layers),
  };
}

/** Replaces bytes in a path that are not valid UTF-8. After this, paths are only displayed and not compared. */
function shown<T extends { readonly path: string }>(item: T): T {
  return { ...item, path: item.path.toWellFormed() };
}

function wellFormed(text: string): string {
  return text.toWellFormed();
}

function tooManyLinks(path: string): Problem {
  const message = `this path is behind too many links and was not read (limit: ${MAX_READINGS - 1} in a row)`;
  return { code: 'limit-exceeded', message, path };
}

/** Returns the contents of each layer. They are empty for a layer that cannot be read. */
async function readReadable(
  unread: readonly (Problem | undefined)[],
  sources: readonly LayerSource[],
  options: ReadImageOptions,
): Promise<readonly LayerContents[]> {
  const contents = await readAll(
    sources.filter((_, index) => unread[index] === undefined),
    options,
  );
  const rest = contents.values();
  return unread.map((problem) => {
    const next = problem === undefined ? rest.next() : undefined;
    return next?.done === false ? next.value : NOTHING;
  });
}

const NOTHING: LayerContents = {
  files: [],
  bytes: new Uint8Array(),
  hardLinks: [],
  symlinks: [],
  whiteouts: [],
  opaque: [],
  occupied: [],
  folders: [],
  assumed: [],
  skipped: [],
  tooLarge: [],
  entries: 0,
  inflatedBytes: 0,
};

function readAll(
  sources: readonly LayerSource[],
  options: ReadImageOptions,
): Promise<readonly LayerContents[]> {
  const { progress, cache } = options;
  if (cache === undefined) return readLayers(sources, options, progress);
  const read = (missing: readonly LayerSource[], report: LayerProgress) =>
    readLayers(missing, options, report);
  return readThroughCache(cache, sources, read, progress);
}

interface LayerSelection {
  readonly store: ImageStore;
  readonly image: ResolvedImage;
  readonly wanted: WantedFiles;
  readonly extraPaths: readonly string[];
}

function sourcesOf(
  { store, image, wanted, extraPaths }: LayerSelection,
  { hasOwnDigests = false }: ReadImageOptions,
): readonly LayerSource[] {
  return image.layers.map(({ descriptor, diffId }, index) => ({
    digest: descriptor.digest,
    size: descriptor.size,
    mediaType: descriptor.mediaType,
    diffId,
    provesDiffId: !hasOwnDigests,
    open: (memory) => storedBytes(store, descriptor, memory),
    wanted,
    extraPaths,
    hidesOthers: index > 0,
    limits: LAYER_LIMITS,
  }));
}

/**
 * Reports hard links with the names of needed files whose targets do not exist. Targets that are too large are reported
 * elsewhere.
 */
function brokenLinks(
  { openLinks }: MergedLayers,
  layers: readonly LayerContents[],
  image: ResolvedImage,
  isWanted: PathFilter,
): readonly Problem[] {
  const known = new Set(layers.flatMap(({ tooLarge }) => tooLarge.map(({ path }) => path)));
  return openLinks
    .filter(({ path, target }) => isWanted(path) && !known.has(target))
    .map(({ path, target, layer }) => ({
      code: 'not-found',
      message: `${path} in the layer ${image.layers[layer]?.descriptor.digest} is a hard link to ${target}, which does not exist`,
      path,
    }));
}

function problemsOf(
  { tooLarge, contradiction: own }: LayerContents,
  removed: string | undefined,
  digest = '',
): readonly Problem[] {
  const contradiction = own ?? (removed === undefined ? undefined : removedBySome(removed));
  const large = tooLarge.map(({ path, size }) => ({
    code: 'limit-exceeded',
    message: `${path} is ${size} bytes; the limit for a file is ${LAYER_LIMITS.maxFileBytes}`,
    path,
  }));
  return contradiction === undefined ? large : [contradicted(digest, contradiction), ...large];
}

function disagreement(path: string, layer: ResolvedImage['layers'][number] | undefined): Problem {
  const digest = layer?.descriptor.digest ?? '';
  const message = `engines disagree about ${JSON.stringify(path)} in the layer ${digest}, because the path to a file in a layer contains a symbolic link of a lower layer. Fix: write the file to the target of the link`;
  return { code: 'contradiction', message, path: digest };
}

function contradicted(digest: string, contradiction: string): Problem {
  const message = `the layer ${digest} contradicts itself: ${contradiction}. Fix: build and push the image again with a current tool`;
  return { code: 'contradiction', message, path: digest };
}
