import type { Layer, Problem } from '../model/inventory.ts';
import type { WantedFiles } from '../model/wanted-files.ts';
import type { ImageStore } from '../oci/image-store.ts';
import type { ResolvedImage, ResolvedLayer } from '../oci/resolve-image.ts';
import { compileWanted, type PathFilter } from './compile-wanted.ts';
import { type Alias, aliasesOf } from './image-links.ts';
import { type LayerCache, readThroughCache } from './layer-cache.ts';
import type { LayerContents } from './layer-contents.ts';
import { LAYER_LIMITS } from './limits.ts';
import { type MergedLayers, mergeLayers } from './merge-layers.ts';
import { type LayerProgress, type LayerSource, readLayers } from './read-layers.ts';
import { layerProblem } from './readable-layers.ts';
import { throughLinks } from './reread-linked-layers.ts';
import type { SourceFile } from './source.ts';
import { storedBytes } from './stored-bytes.ts';

/** A link may lead to a hard link, and that to a file: writers of archives make no longer chains. */
const MAX_READINGS = 4;

export interface ReadImageOptions {
  readonly threads: number;
  readonly progress?: LayerProgress | undefined;
  readonly cache?: LayerCache | undefined;
  /** Whether the image itself names the digests of its layers as stored; else its diff IDs alone tell what they are. */
  readonly hasOwnDigests?: boolean | undefined;
}

export interface ImageContents {
  readonly layers: readonly Layer[];
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/**
 * The wanted files of an image. Layers are read once; only where a wanted path is a link to something
 * that was passed over, those layers are read again for it.
 *
 * @throws {DataError} when a layer is not what the image says, or exceeds the limits.
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
  const read = async (extraPaths: readonly string[]) => {
    const orders = ordersOf({ store, image, wanted, extraPaths }, options);
    const again = async (order: LayerSource) => (await readAll([order], options))[0];
    return await throughLinks(await readReadable(unread, orders, options), orders, again);
  };
  const isWanted = compileWanted(wanted);
  const { layers, merged, aliases, unfollowed } = await readWithLinks(read, wanted, isWanted);
  const byPath = new Map(merged.files.map((file) => [file.path, file]));
  const linked = aliases.flatMap(({ path, target }) => {
    const file = byPath.get(target);
    return file === undefined || byPath.has(path) ? [] : [{ ...file, path }];
  });
  const files = [
    ...merged.files.filter((file) => file.extract !== undefined || isWanted(file.path)),
    ...linked,
  ];
  return {
    layers: image.layers.map(layerOf),
    files: files.map(shown).sort((a, b) => (a.path < b.path ? -1 : 1)),
    problems: [
      ...unread.filter((problem) => problem !== undefined),
      ...layers.flatMap((contents, at) =>
        problemsOf(contents, image.layers[at]?.descriptor.digest),
      ),
      ...brokenLinks(merged, layers, image, isWanted),
      ...unfollowed.map(tooManyLinks),
    ].map(shown),
  };
}

/** Names that are no UTF-8 were told apart until here, and now are to be shown. */
function shown<T extends { readonly path: string }>(item: T): T {
  return { ...item, path: item.path.toWellFormed() };
}

interface LinkedLayers {
  readonly layers: readonly LayerContents[];
  readonly merged: MergedLayers;
  readonly aliases: readonly Alias[];
  /** What links lead to beyond the last reading. */
  readonly unfollowed: readonly string[];
}

/** Where a wanted path leads to something that was passed over, the layers are read again for it. */
async function readWithLinks(
  read: (extraPaths: readonly string[]) => Promise<readonly LayerContents[]>,
  wanted: WantedFiles,
  isWanted: PathFilter,
): Promise<LinkedLayers> {
  const asked = new Set<string>();
  for (let readings = 1; ; readings++) {
    const layers = await read([...asked].sort());
    const merged = mergeLayers(layers);
    const aliases = aliasesOf(merged.symlinks, wanted, isWanted);
    const targets = [
      ...aliases.map(({ target }) => target),
      ...merged.openLinks
        .filter(({ path }) => isWanted(path) || asked.has(path))
        .map(({ target }) => target),
    ];
    const missing = targets.filter((target) => !asked.has(target));
    if (missing.length === 0 || readings === MAX_READINGS) {
      return { layers, merged, aliases, unfollowed: missing };
    }
    for (const target of missing) asked.add(target);
  }
}

function tooManyLinks(path: string): Problem {
  const message = `hard links lead here one after another, more than ${MAX_READINGS - 1}: it was not read`;
  return { code: 'limit-exceeded', message, path };
}

/** What cannot be read gives nothing. */
async function readReadable(
  unread: readonly (Problem | undefined)[],
  orders: readonly LayerSource[],
  options: ReadImageOptions,
): Promise<readonly LayerContents[]> {
  const contents = await readAll(
    orders.filter((_, index) => unread[index] === undefined),
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
  orders: readonly LayerSource[],
  { threads, progress, cache }: ReadImageOptions,
): Promise<readonly LayerContents[]> {
  if (cache === undefined) return readLayers(orders, threads, progress);
  const read = (missing: readonly LayerSource[], told: LayerProgress) =>
    readLayers(missing, threads, told);
  return readThroughCache(cache, orders, read, progress);
}

interface LayerSelection {
  readonly store: ImageStore;
  readonly image: ResolvedImage;
  readonly wanted: WantedFiles;
  readonly extraPaths: readonly string[];
}

function ordersOf(
  { store, image, wanted, extraPaths }: LayerSelection,
  { hasOwnDigests = false }: ReadImageOptions,
): readonly LayerSource[] {
  return image.layers.map(({ descriptor, diffId }, index) => ({
    digest: descriptor.digest,
    size: descriptor.size,
    mediaType: descriptor.mediaType,
    diffId,
    provesDiffId: !hasOwnDigests,
    open: () => storedBytes(store, descriptor),
    wanted,
    extraPaths,
    hidesOthers: index > 0,
    limits: LAYER_LIMITS,
  }));
}

function layerOf({ diffId, createdBy }: ResolvedLayer): Layer {
  return { diffId, createdBy };
}

/** Hard links of wanted names whose content is nowhere below, or was too large. */
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
      message: `${path} in the layer ${image.layers[layer]?.descriptor.digest} is a hard link to ${target}, which is not there`,
      path,
    }));
}

function problemsOf({ tooLarge, contradiction }: LayerContents, digest = ''): readonly Problem[] {
  const large = tooLarge.map(({ path, size }) => ({
    code: 'limit-exceeded',
    message: `${path} has ${size} bytes; at most ${LAYER_LIMITS.maxFileBytes} of a file are read`,
    path,
  }));
  return contradiction === undefined ? large : [contradicted(digest, contradiction), ...large];
}

function contradicted(digest: string, contradiction: string): Problem {
  const message = `the layer ${digest} contradicts itself: ${contradiction}. Fix: build and push the image again with a current tool`;
  return { code: 'contradiction', message, path: digest };
}
