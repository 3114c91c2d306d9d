import type { Layer, Problem } from '../model/inventory.ts';
import type { WantedFiles } from '../model/wanted-files.ts';
import type { ImageStore } from '../oci/image-store.ts';
import type { ResolvedImage } from '../oci/resolve-image.ts';
import { compileWanted, mergeWanted, type PathFilter } from './compile-wanted.ts';
import { type Alias, aliasesOf } from './image-links.ts';
import { type LayerCache, readThroughCache } from './layer-cache.ts';
import type { LayerContents } from './layer-contents.ts';
import type { LayerSource, LayerThreads } from './layer-thread.ts';
import { LAYER_LIMITS } from './limits.ts';
import { MAX_LINKED_PATTERNS, patternsBehindLinks } from './linked-wanted.ts';
import { maskedLayers } from './masked-layers.ts';
import { type MergedLayers, mergeLayers } from './merge-layers.ts';
import { type ImageSearch, mergeSearch } from './merge-search.ts';
import { type LayerProgress, readLayers } from './read-layers.ts';
import { layerProblem } from './readable-layers.ts';
import { throughLinks } from './reread-linked-layers.ts';
import type { SourceFile } from './source.ts';
import { storedBytes } from './stored-bytes.ts';
import { hasSystemFolder } from './system-folders.ts';

/**
 * Maximum number of times that a layer is read. A link can lead to a hard link, and the hard link to a file. Archive
 * tools do not write longer chains.
 */
const MAX_READINGS = 4;

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
 * Reads the needed files in an image. Each layer is read only once, unless links make a second read necessary. For
 * example, a link in the path of a needed file can lead to content that was skipped.
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
  const read = async ({ paths: extraPaths, globs }: Extra) => {
    const all = globs.length === 0 ? wanted : mergeWanted([wanted, { globs }]);
    const sources = sourcesOf({ store, image, wanted: all, extraPaths }, options);
    const again = async (source: LayerSource) => (await readAll([source], options))[0];
    return await throughLinks(await readReadable(unread, sources, options), sources, again);
  };
  const isWanted = compileWanted({ ...wanted, listed: undefined });
  const { layers, merged, aliases, globs, unfollowed } = await readWithLinks(
    read,
    wanted,
    isWanted,
  );
  const isTarget = new Set(aliases.map(({ target }) => target));
  const matchesGlob = compileWanted({ globs });
  const isBehindLink = (path: string) => matchesGlob(path) && !isTarget.has(path);
  const isListed = compileWanted({ globs: wanted.listed });
  const byPath = new Map(merged.files.map((file) => [file.path, file]));
  const linked = aliases.flatMap(({ path, target }) => {
    const file = byPath.get(target);
    return file === undefined || byPath.has(path) ? [] : [{ ...file, path }];
  });
  const files = [
    ...merged.files.filter(
      ({ path, extract }) =>
        extract !== undefined || isWanted(path) || isListed(path) || isBehindLink(path),
    ),
    ...linked,
  ];
  return {
    layers: await maskedLayers(image.layers),
    files: files.map(shown).sort((a, b) => (a.path < b.path ? -1 : 1)),
    links: new Map([...merged.symlinks].map((link) => link.map(wellFormed) as [string, string])),
    problems: [
      ...unread.filter((problem) => problem !== undefined),
      ...layers.flatMap((contents, at) =>
        problemsOf(contents, image.layers[at]?.descriptor.digest),
      ),
      ...brokenLinks(merged, layers, image, isWanted),
      ...unfollowed.map(tooManyLinks),
    ].map(shown),
    hasSystemFolders: layers.some(hasSystemFolder),
    search: mergeSearch(layers),
  };
}

/** Replaces bytes in a path that are not valid UTF-8. From here on, paths are only displayed and not compared. */
function shown<T extends { readonly path: string }>(item: T): T {
  return { ...item, path: item.path.toWellFormed() };
}

/** Files that are needed only because links lead to them. */
interface Extra {
  readonly paths: readonly string[];
  readonly globs: readonly string[];
}

function wellFormed(text: string): string {
  return text.toWellFormed();
}

interface LinkedLayers {
  readonly layers: readonly LayerContents[];
  readonly merged: MergedLayers;
  readonly aliases: readonly Alias[];
  readonly globs: readonly string[];
  /** Link targets that are not read, because they were found only after the maximum number of reads. */
  readonly unfollowed: readonly string[];
}

/** Reads layers again if links in the path of a needed file lead to content that was skipped. */
async function readWithLinks(
  read: (extra: Extra) => Promise<readonly LayerContents[]>,
  wanted: WantedFiles,
  isWanted: PathFilter,
): Promise<LinkedLayers> {
  const asked = new Set<string>();
  const globs = new Set<string>();
  for (let readings = 1; ; readings++) {
    const layers = await read({ paths: [...asked].sort(), globs: [...globs].sort() });
    const merged = mergeLayers(layers);
    const aliases = aliasesOf(merged.symlinks, wanted, isWanted);
    const patterns = patternsBehindLinks(merged.symlinks, wanted, isWanted);
    const targets = [
      ...aliases.map(({ target }) => target),
      ...merged.openLinks
        .filter(({ path }) => isWanted(path) || asked.has(path))
        .map(({ target }) => target),
    ];
    const missing = targets.filter((target) => !asked.has(target));
    const unmatched = patterns.slice(0, MAX_LINKED_PATTERNS).filter((one) => !globs.has(one));
    if (missing.length + unmatched.length === 0 || readings === MAX_READINGS) {
      const unfollowed = [...missing, ...patterns.slice(MAX_LINKED_PATTERNS)];
      return { layers, merged, aliases, globs: [...globs], unfollowed };
    }
    for (const target of missing) asked.add(target);
    for (const pattern of unmatched) globs.add(pattern);
  }
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
 * Reports hard links with the names of needed files if their targets do not exist. Targets that are too large are
 * reported elsewhere.
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

function problemsOf({ tooLarge, contradiction }: LayerContents, digest = ''): readonly Problem[] {
  const large = tooLarge.map(({ path, size }) => ({
    code: 'limit-exceeded',
    message: `${path} is ${size} bytes; the limit for a file is ${LAYER_LIMITS.maxFileBytes}`,
    path,
  }));
  return contradiction === undefined ? large : [contradicted(digest, contradiction), ...large];
}

function contradicted(digest: string, contradiction: string): Problem {
  const message = `the layer ${digest} contradicts itself: ${contradiction}. Fix: build and push the image again with a current tool`;
  return { code: 'contradiction', message, path: digest };
}
