import { availableParallelism } from 'node:os';
import { withBase } from '../../inventory/base-origin.ts';
import type { Inventory } from '../../model/inventory.ts';
import type { WantedFiles } from '../../model/wanted-files.ts';
import type { ImageStoreDependencies } from '../../oci/open-image-store.ts';
import type { LayerCache } from '../../source/layer-cache.ts';
import { openSources, readFiles } from '../../source/open-source.ts';
import type { NamedImage, OpenSource, SourceContents, SourceRequest } from '../../source/source.ts';
import type { ListPackages } from './list-packages.ts';

/** Number of threads that can read layers at the same time. */
const THREADS = availableParallelism();

/** Called with the content of a folder, and with patterns for the files that formats can read. */
export type OnRead = (contents: SourceContents, wanted: WantedFiles) => Promise<void>;

export interface ReadOptions {
  readonly cache: LayerCache | undefined;
  /** Base image that the inputs name. */
  readonly base: NamedImage | undefined;
  readonly progress: (done: number, total: number) => void;
  readonly onRead?: OnRead | undefined;
  /** True to also read the function names in Go programs. */
  readonly readsFunctions: boolean;
  /** True to read what a scan and an audit of the image need. Each layer is then read only once for both. */
  readonly sharesLayers?: boolean | undefined;
  /** Loads the code that lists packages. Called after the source has been opened. */
  readonly loadList: () => Promise<ListPackages>;
}

/**
 * Opens a source and returns its inventory. A multi-platform image has one inventory per platform. While the main
 * thread loads the code for formats, other threads prepare to read the layers.
 */
export async function readInventories(
  request: SourceRequest,
  dependencies: ImageStoreDependencies,
  options: ReadOptions,
): Promise<readonly Inventory[]> {
  const { sources, close } = await openSources(request, dependencies, THREADS - 1);
  try {
    const inventories: Inventory[] = [];
    for (const source of sources) inventories.push(await inventoryOf(source, options));
    return inventories;
  } finally {
    await close();
  }
}

async function inventoryOf(
  source: OpenSource,
  { cache, base, progress, onRead, readsFunctions, sharesLayers, loadList }: ReadOptions,
): Promise<Inventory> {
  const extracts = readsFunctions ? (['go-functions'] as const) : [];
  const list = await loadList();
  const { wantedByFormats, wantedBySharedRun } = await loadFormats();
  const { kind } = source.description;
  const isShared = sharesLayers === true && kind === 'image';
  const wanted = await (isShared ? wantedBySharedRun() : wantedByFormats(kind, extracts));
  const contents = await readFiles(source, wanted, { threads: THREADS, progress, cache });
  await onRead?.(contents, wanted);
  const inventory = withBase(await list(contents), await source.findBase?.(base));
  return { ...inventory, ...sizeOf(source) };
}

/**
 * Returns the compressed size of an image. Returns an empty object for an archive from a Docker engine, whose layers
 * are not compressed and have no digests.
 */
function sizeOf({ image, description }: OpenSource): Pick<Inventory, 'compressedBytes'> {
  if (image === undefined || description.digest === undefined) return {};
  const { parsed, layers } = image;
  const compressedBytes = layers.reduce(
    (sum, { descriptor }) => sum + descriptor.size,
    parsed.config.size,
  );
  return { compressedBytes };
}

/** Imports the code for package formats. Because it is large, it is imported only after the source has been opened. */
async function loadFormats() {
  return await import('./wanted-by-formats.ts');
}
