import type { Layer, Problem } from '../model/inventory.ts';
import type { WantedFiles } from '../model/wanted-files.ts';
import type { ImageStore } from '../oci/image-store.ts';
import type { ResolvedImage, ResolvedLayer } from '../oci/resolve-image.ts';
import { aliasesOf } from './image-links.ts';
import type { LayerContents } from './layer.ts';
import { type LayerCache, readThroughCache } from './layer-cache.ts';
import { LAYER_LIMITS } from './limits.ts';
import { mergeLayers } from './merge-layers.ts';
import { type LayerOrder, type LayerProgress, readLayers } from './read-layers.ts';
import { layerProblem } from './readable-layers.ts';
import type { SourceFile } from './source.ts';
import { compileWanted } from './wanted.ts';

export interface ReadImageOptions {
  readonly threads: number;
  readonly progress?: LayerProgress | undefined;
  readonly cache?: LayerCache | undefined;
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
  const read = (extraPaths: readonly string[]) =>
    readReadable(unread, ordersOf(store, image, wanted, extraPaths), options);
  const first = await read([]);
  const isWanted = compileWanted(wanted);
  const aliases = aliasesOf(first, wanted, isWanted);
  const missing = new Set([
    ...aliases.map((alias) => alias.target),
    ...first.flatMap((contents) => unresolvedHardLinks(contents)),
  ]);
  const layers = missing.size === 0 ? first : await read([...missing].sort());
  const merged = mergeLayers(layers);
  const byPath = new Map(merged.map((file) => [file.path, file]));
  const linked = aliases.flatMap(({ path, target }) => {
    const file = byPath.get(target);
    return file === undefined || byPath.has(path) ? [] : [{ ...file, path }];
  });
  const files = [
    ...merged.filter((file) => file.extract !== undefined || isWanted(file.path)),
    ...linked,
  ];
  return {
    layers: image.layers.map(layerOf),
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    problems: [...unread.filter((problem) => problem !== undefined), ...layers.flatMap(problemsOf)],
  };
}

/** What cannot be read gives nothing. */
async function readReadable(
  unread: readonly (Problem | undefined)[],
  orders: readonly LayerOrder[],
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
  tooLarge: [],
  inflatedBytes: 0,
};

function readAll(
  orders: readonly LayerOrder[],
  { threads, progress, cache }: ReadImageOptions,
): Promise<readonly LayerContents[]> {
  if (cache === undefined) return readLayers(orders, threads, progress);
  const read = (missing: readonly LayerOrder[], told: LayerProgress) =>
    readLayers(missing, threads, told);
  return readThroughCache(cache, orders, read, progress);
}

function ordersOf(
  store: ImageStore,
  image: ResolvedImage,
  wanted: WantedFiles,
  extraPaths: readonly string[],
): readonly LayerOrder[] {
  return image.layers.map(({ descriptor, diffId }, index) => ({
    digest: descriptor.digest,
    size: descriptor.size,
    diffId,
    open: async () => (await store.locateBlob?.(descriptor)) ?? (await store.openBlob(descriptor)),
    wanted,
    extraPaths,
    hidesOthers: index > 0,
    limits: LAYER_LIMITS,
  }));
}

function unresolvedHardLinks(contents: LayerContents): readonly string[] {
  if (contents.hardLinks.length === 0) return [];
  const kept = new Set(contents.files.map((file) => file.path));
  for (const { path, target } of contents.hardLinks) if (kept.has(target)) kept.add(path);
  return contents.hardLinks.map((link) => link.target).filter((target) => !kept.has(target));
}

function layerOf({ diffId, createdBy }: ResolvedLayer): Layer {
  return { diffId, createdBy };
}

function problemsOf(contents: LayerContents): readonly Problem[] {
  return contents.tooLarge.map(({ path, size }) => ({
    code: 'limit-exceeded',
    message: `${path} has ${size} bytes; at most ${LAYER_LIMITS.maxFileBytes} of a file are read`,
    path,
  }));
}
