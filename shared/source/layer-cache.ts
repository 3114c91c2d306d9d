import { hash } from 'node:crypto';
import type { GuardedFolders } from '../files/walk-path.ts';
import { canonicalJson } from '../json/canonical-json.ts';
import { type EntryFolder, readEntry, writeEntries } from './cache-folder.ts';
import { packLayer, unpackLayer } from './cached-layer.ts';
import type { LayerContents } from './layer-contents.ts';
import { type LayerProgress, type LayerSource, layerProgram } from './read-layers.ts';

/** Raised when a layer gives something else without a new version of the engine. */
const CONTENT_VERSION = 3;

/** Bytes of all entries of a folder; an image's layers take some 10 MB. */
const MAX_CACHE_BYTES = 1024 * 1024 * 1024;

/** Where what layers gave is kept, by whatever decides what they give. */
export interface LayerCache {
  /** Absolute path. Whoever can write there decides what is found in images. */
  readonly folder: string;
  /** Nothing below these is written through a link. */
  readonly guarded?: GuardedFolders | undefined;
  /** Version of the engine: another one reads anew. So does another program that reads layers. */
  readonly engine: string;
  /** Bytes of all entries; the least used go first. */
  readonly maxBytes?: number | undefined;
  /** Asked for what the folder does not have. It may give too much, too little, and rubbish. */
  readonly fetchEntries?: ((layers: CachedLayers) => Promise<Entries>) | undefined;
  /** Told of each layer, once it is known. */
  readonly onLayer?: ((use: LayerUse) => void) | undefined;
  /** Given what goes on when the layers are there: new ones are being written. Without it, that is waited for. */
  readonly later?: ((work: Promise<void>) => void) | undefined;
}

/** Packed layers by name. */
export type Entries = ReadonlyMap<string, Buffer>;

/** What is looked for together: the layers of an image. */
export interface CachedLayers {
  /** Digest of what is looked for in them, and by which engine. */
  readonly recipe: string;
  /** Of the layers as stored. */
  readonly digests: readonly string[];
}

export interface LayerUse {
  readonly recipe: string;
  /** Of the layer as stored. */
  readonly digest: string;
  /** Name of its entry. */
  readonly entry: string;
  /** Whether the layer itself was read. */
  readonly isFresh: boolean;
}

type Read = (
  orders: readonly LayerSource[],
  progress: LayerProgress,
) => Promise<readonly LayerContents[]>;

/** A layer that is asked for, and what the cache has of it. */
interface CacheLookup {
  readonly order: LayerSource;
  readonly recipe: string;
  readonly entry: string;
  readonly packed: Buffer | undefined;
}

type Found = ReadonlyMap<CacheLookup, LayerContents>;

/**
 * What the layers give, from the cache where it has it, else by `read`, which then fills it. Layers that
 * the cache has are not even opened. A cache that cannot be read or written is as good as an empty one.
 */
export async function readThroughCache(
  cache: LayerCache,
  orders: readonly LayerSource[],
  read: Read,
  progress: LayerProgress = () => undefined,
): Promise<readonly LayerContents[]> {
  const wishes = await look(cache, orders);
  const readFresh = async (some: readonly CacheLookup[]): Promise<Found> => {
    const known = wishes.length - some.length;
    if (known > 0) progress(known, wishes.length);
    if (some.length === 0) return new Map();
    const asked = some.map(({ order }) => order);
    const contents = await read(asked, (done) => progress(known + done, wishes.length));
    return foundOf(some, contents);
  };
  // What is nowhere is read while the rest is unpacked.
  const [absent, kept] = await Promise.all([
    readFresh(wishes.filter(({ packed }) => packed === undefined)),
    unpackAll(wishes.filter(({ packed }) => packed !== undefined)),
  ]);
  const damaged = wishes.filter((wish) => !absent.has(wish) && !kept.has(wish));
  const fresh = damaged.length === 0 ? absent : new Map([...absent, ...(await readFresh(damaged))]);
  const written = write(cache, fresh);
  if (cache.later === undefined) await written;
  else cache.later(written);
  for (const wish of wishes) {
    const { order, recipe, entry } = wish;
    cache.onLayer?.({ recipe, digest: order.digest, entry, isFresh: fresh.has(wish) });
  }
  return wishes.flatMap((wish) => fresh.get(wish) ?? kept.get(wish) ?? []);
}

function foundOf(
  wishes: readonly CacheLookup[],
  contents: readonly (LayerContents | undefined)[],
): Found {
  const found = new Map<CacheLookup, LayerContents>();
  for (const [index, wish] of wishes.entries()) {
    const given = contents[index];
    if (given !== undefined) found.set(wish, given);
  }
  return found;
}

async function unpackAll(wishes: readonly CacheLookup[]): Promise<Found> {
  const contents = wishes.map(({ packed }) => packed && unpackLayer(packed));
  return foundOf(wishes, await Promise.all(contents));
}

/** In the folder first; what it lacks is fetched, and put there for the next step of the job. */
async function look(
  cache: LayerCache,
  orders: readonly LayerSource[],
): Promise<readonly CacheLookup[]> {
  const recipeOf = recipes(cache, await layerProgram());
  const wishes = await Promise.all(
    orders.map(async (order): Promise<CacheLookup> => {
      const recipe = recipeOf(order);
      const entry = entryOf(recipe, order);
      return { order, recipe, entry, packed: await readEntry(cache.folder, entry) };
    }),
  );
  const [first] = wishes;
  if (first === undefined || wishes.every(({ packed }) => packed !== undefined)) return wishes;
  const digests = orders.map(({ digest }) => digest);
  const fetched = await cache.fetchEntries?.({ recipe: first.recipe, digests });
  if (fetched === undefined) return wishes;
  const lacking = wishes.filter(({ packed }) => packed === undefined).map(({ entry }) => entry);
  const useful = new Map([...fetched].filter(([name]) => lacking.includes(name)));
  await writeEntries(placeOf(cache), useful);
  return wishes.map((wish) => ({ ...wish, packed: wish.packed ?? useful.get(wish.entry) }));
}

async function write(cache: LayerCache, fresh: Found): Promise<void> {
  const packed = [...fresh].map(
    async ([{ entry }, contents]) => [entry, await packLayer(contents)] as const,
  );
  const entries = new Map(await Promise.all(packed));
  await writeEntries(placeOf(cache), entries);
}

function placeOf({ folder, guarded = [], maxBytes = MAX_CACHE_BYTES }: LayerCache): EntryFolder {
  return { folder, guarded, maxBytes };
}

/** What is looked for in any layer. The layers of an image share what is wanted: it is hashed once. */
function recipes({ engine }: LayerCache, program: string): (order: LayerSource) => string {
  const known = new Map<LayerSource['wanted'], string>();
  return ({ wanted }) => {
    const recipe =
      known.get(wanted) ?? digestOf({ version: CONTENT_VERSION, engine, program, wanted });
    known.set(wanted, recipe);
    return recipe;
  };
}

/** All else that decides what the layer gives, with what it was compared with when it was read. */
function entryOf(recipe: string, order: LayerSource): string {
  const { digest, mediaType, diffId, provesDiffId, extraPaths, linksBelow = [] } = order;
  const { hidesOthers, limits } = order;
  const what = { recipe, digest, mediaType, diffId, provesDiffId };
  return digestOf({ ...what, extraPaths, linksBelow, hidesOthers, limits });
}

function digestOf(value: object): string {
  return hash('sha256', canonicalJson(value), 'hex');
}
