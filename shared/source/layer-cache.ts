import { hash } from 'node:crypto';
import type { GuardedFolders } from '../files/walk-path.ts';
import { canonicalJson } from '../json/canonical-json.ts';
import { type EntryFolder, readEntry, writeEntries } from './cache-folder.ts';
import { packLayer, unpackLayer } from './cached-layer.ts';
import type { LayerContents } from './layer-contents.ts';
import { type LayerSource, layerProgram } from './layer-thread.ts';
import type { LayerProgress } from './read-layers.ts';

/**
 * Version of the cache format. Increase it if the code that reads layers returns different results for the same engine
 * version.
 */
const CONTENT_VERSION = 3;

/** Maximum size of all entries in a folder, in bytes. The layers of one image need about 10 MB. */
const MAX_CACHE_BYTES = 1024 * 1024 * 1024;

/** A cache of layer contents. The name of an entry depends on everything that affects the contents. */
export interface LayerCache {
  /** Absolute path to the folder. Anyone with write access to it can change which packages are found in images. */
  readonly folder: string;
  /** Returns the time to record as the last use of an entry. */
  readonly now: () => Date;
  /** Folders where writes never follow symbolic links. */
  readonly guarded?: GuardedFolders | undefined;
  /** Version of the engine. If it changes, or if the code that reads layers changes, the layers are read again. */
  readonly engine: string;
  /**
   * Maximum size of all entries, in bytes. If they need more space, the least recently used entries are removed first.
   */
  readonly maxBytes?: number | undefined;
  /**
   * Fetches entries that are missing in the folder. The result is untrusted: entries can be missing, unexpected or
   * invalid.
   */
  readonly fetchEntries?: ((layers: CachedLayers) => Promise<Entries>) | undefined;
  /** Called for each layer as soon as its contents are known. */
  readonly onLayer?: ((use: LayerUse) => void) | undefined;
  /**
   * Receives a promise for the writes of new entries. Without this function, `readThroughCache` waits for the writes.
   */
  readonly later?: ((work: Promise<void>) => void) | undefined;
}

/** Packed layers, by the name of their cache entry. */
export type Entries = ReadonlyMap<string, Buffer>;

/** The layers of one image, which are looked up together. */
export interface CachedLayers {
  /** Digest of the list of needed files, the engine version, and the program that reads layers. */
  readonly recipe: string;
  /** Digests of the layer blobs. */
  readonly digests: readonly string[];
}

export interface LayerUse {
  readonly recipe: string;
  /** Digest of the layer blob. */
  readonly digest: string;
  /** Name of the layer's cache entry. */
  readonly entry: string;
  /** True if the layer itself was read, false if a cached entry was used. */
  readonly isFresh: boolean;
}

type Read = (
  sources: readonly LayerSource[],
  progress: LayerProgress,
) => Promise<readonly LayerContents[]>;

/** A requested layer and its cached entry. */
interface CacheLookup {
  readonly source: LayerSource;
  readonly recipe: string;
  readonly entry: string;
  readonly packed: Buffer | undefined;
}

type Found = ReadonlyMap<CacheLookup, LayerContents>;

/**
 * Returns the contents of layers from the cache. A cached layer is not opened. Any other layer is read with `read` and
 * stored. A cache that cannot be used counts as empty.
 */
export async function readThroughCache(
  cache: LayerCache,
  sources: readonly LayerSource[],
  read: Read,
  progress: LayerProgress = () => undefined,
): Promise<readonly LayerContents[]> {
  const lookups = await look(cache, sources);
  const readFresh = async (some: readonly CacheLookup[]): Promise<Found> => {
    const known = lookups.length - some.length;
    if (known > 0) progress(known, lookups.length);
    if (some.length === 0) return new Map();
    const asked = some.map(({ source }) => source);
    const contents = await read(asked, (done) => progress(known + done, lookups.length));
    return foundOf(some, contents);
  };
  // Uncached layers are read while the cached entries are unpacked.
  const [absent, kept] = await Promise.all([
    readFresh(lookups.filter(({ packed }) => packed === undefined)),
    unpackAll(lookups.filter(({ packed }) => packed !== undefined)),
  ]);
  const damaged = lookups.filter((lookup) => !absent.has(lookup) && !kept.has(lookup));
  const fresh = damaged.length === 0 ? absent : new Map([...absent, ...(await readFresh(damaged))]);
  const written = write(cache, fresh);
  if (cache.later === undefined) await written;
  else cache.later(written);
  for (const lookup of lookups) {
    const { source, recipe, entry } = lookup;
    cache.onLayer?.({ recipe, digest: source.digest, entry, isFresh: fresh.has(lookup) });
  }
  return lookups.flatMap((lookup) => fresh.get(lookup) ?? kept.get(lookup) ?? []);
}

function foundOf(
  lookups: readonly CacheLookup[],
  contents: readonly (LayerContents | undefined)[],
): Found {
  const found = new Map<CacheLookup, LayerContents>();
  for (const [index, lookup] of lookups.entries()) {
    const given = contents[index];
    if (given !== undefined) found.set(lookup, given);
  }
  return found;
}

async function unpackAll(lookups: readonly CacheLookup[]): Promise<Found> {
  const contents = lookups.map(({ packed }) => packed && unpackLayer(packed));
  return foundOf(lookups, await Promise.all(contents));
}

/**
 * Looks for entries in the folder first. Fetches missing entries, and stores them in the folder for the next step in
 * the job.
 */
async function look(
  cache: LayerCache,
  sources: readonly LayerSource[],
): Promise<readonly CacheLookup[]> {
  const recipeOf = recipes(cache, await layerProgram());
  const lookups = await Promise.all(
    sources.map(async (source): Promise<CacheLookup> => {
      const recipe = recipeOf(source);
      const entry = entryOf(recipe, source);
      return { source, recipe, entry, packed: await readEntry(cache.folder, entry, cache.now) };
    }),
  );
  const [first] = lookups;
  if (first === undefined || lookups.every(({ packed }) => packed !== undefined)) return lookups;
  const digests = sources.map(({ digest }) => digest);
  const fetched = await cache.fetchEntries?.({ recipe: first.recipe, digests });
  if (fetched === undefined) return lookups;
  const lacking = lookups.filter(({ packed }) => packed === undefined).map(({ entry }) => entry);
  const useful = new Map([...fetched].filter(([name]) => lacking.includes(name)));
  await writeEntries(folderOf(cache), useful);
  return lookups.map((lookup) => ({
    ...lookup,
    packed: lookup.packed ?? useful.get(lookup.entry),
  }));
}

async function write(cache: LayerCache, fresh: Found): Promise<void> {
  const packed = [...fresh]
    .filter(([, contents]) => !hasTokenInName(contents))
    .map(async ([{ entry }, contents]) => [entry, await packLayer(contents)] as const);
  const entries = new Map(await Promise.all(packed));
  await writeEntries(folderOf(cache), entries);
}

/**
 * Returns true if a file name in the layer contains a token. Cache entries contain file names but must not contain
 * secrets, so such a layer is not cached.
 */
function hasTokenInName({ searched }: LayerContents): boolean {
  return searched?.secrets.some(({ secrets }) => secrets.some(({ isName }) => isName)) === true;
}

function folderOf({ folder, guarded = [], maxBytes = MAX_CACHE_BYTES }: LayerCache): EntryFolder {
  return { folder, guarded, maxBytes };
}

/**
 * Returns a function that hashes the list of needed files, the engine version and the program that reads layers. All
 * layers of an image have the same hash.
 */
function recipes({ engine }: LayerCache, program: string): (source: LayerSource) => string {
  const known = new Map<LayerSource['wanted'], string>();
  return ({ wanted }) => {
    const recipe =
      known.get(wanted) ?? digestOf({ version: CONTENT_VERSION, engine, program, wanted });
    known.set(wanted, recipe);
    return recipe;
  };
}

/**
 * Returns the entry name of a layer: a hash of the recipe and of all other data that affects the contents. This
 * includes the diff ID, and whether the layer is checked against it.
 */
function entryOf(recipe: string, source: LayerSource): string {
  const { digest, mediaType, diffId, provesDiffId, extraPaths, linksBelow = [] } = source;
  const { hidesOthers, limits } = source;
  const what = { recipe, digest, mediaType, diffId, provesDiffId };
  return digestOf({ ...what, extraPaths, linksBelow, hidesOthers, limits });
}

function digestOf(value: object): string {
  return hash('sha256', canonicalJson(value), 'hex');
}
