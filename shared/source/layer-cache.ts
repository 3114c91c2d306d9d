import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson } from '../json/canonical-json.ts';
import { errorCode } from '../oci/error-code.ts';
import { packLayer, unpackLayer } from './cached-layer.ts';
import type { LayerContents } from './layer.ts';
import type { LayerOrder, LayerProgress } from './read-layers.ts';

/** Raised when a layer gives something else without a new version of the engine. */
const CONTENT_VERSION = 1;

/** Bytes of one entry that are read; a layer's kept files have at most half of it before compression. */
const MAX_ENTRY_BYTES = 1024 * 1024 * 1024;

/** Bytes of all entries. GitHub keeps 10 GB of caches for a repository; an image's layers take some 10 MB. */
const MAX_CACHE_BYTES = 1024 * 1024 * 1024;

/** Files that a folder may have before it is not one of ours. */
const MAX_ENTRIES = 100_000;

const ENDING = '.layer';

/** Where what layers gave is kept, by whatever decides what they give. */
export interface LayerCache {
  /** Absolute path. Whoever can write there decides what is found in images. */
  readonly folder: string;
  /** Version of the engine: another one reads anew. */
  readonly engine: string;
  /** Bytes of all entries; the least used go first. */
  readonly maxBytes?: number | undefined;
}

type Read = (
  orders: readonly LayerOrder[],
  progress: LayerProgress,
) => Promise<readonly LayerContents[]>;

/**
 * What the layers give, from the cache where it has it, else by `read`, which then fills it. Layers that
 * the cache has are not even opened. A cache that cannot be read or written is as good as an empty one.
 */
export async function readThroughCache(
  cache: LayerCache,
  orders: readonly LayerOrder[],
  read: Read,
  progress: LayerProgress = () => undefined,
): Promise<readonly LayerContents[]> {
  const cached = await Promise.all(orders.map((order) => load(cache, order)));
  const missing = orders.filter((_, index) => cached[index] === undefined);
  const known = orders.length - missing.length;
  if (known > 0) progress(known, orders.length);
  const fresh =
    missing.length === 0
      ? []
      : await read(missing, (done) => progress(known + done, orders.length));
  await save(cache, missing, fresh);
  const rest = fresh.values();
  return cached.map((contents) => contents ?? rest.next().value).filter(isThere);
}

function isThere(contents: LayerContents | undefined): contents is LayerContents {
  return contents !== undefined;
}

/** All that decides what a layer gives. */
function entryPath({ folder, engine }: LayerCache, order: LayerOrder): string {
  const { diffId, wanted, extraPaths, hidesOthers, limits } = order;
  const key = canonicalJson({
    version: CONTENT_VERSION,
    engine,
    diffId,
    wanted,
    extraPaths,
    hidesOthers,
    limits,
  });
  return join(folder, `${createHash('sha256').update(key).digest('hex')}${ENDING}`);
}

async function load(cache: LayerCache, order: LayerOrder): Promise<LayerContents | undefined> {
  const path = entryPath(cache, order);
  return await orNothing(async () => {
    const { size } = await stat(path);
    const contents = size > MAX_ENTRY_BYTES ? undefined : await unpackLayer(await readFile(path));
    if (contents === undefined) {
      await rm(path, { force: true });
      return undefined;
    }
    const now = new Date();
    await orNothing(() => utimes(path, now, now));
    return contents;
  });
}

async function save(
  cache: LayerCache,
  orders: readonly LayerOrder[],
  fresh: readonly LayerContents[],
): Promise<void> {
  if (fresh.length === 0) return;
  await orNothing(async () => {
    await mkdir(cache.folder, { recursive: true });
    for (const [index, order] of orders.entries()) {
      const contents = fresh[index];
      if (contents !== undefined) await writeEntry(entryPath(cache, order), contents);
    }
    await prune(cache);
  });
}

/** Renamed when it is whole: no one ever reads half an entry. */
async function writeEntry(path: string, contents: LayerContents): Promise<void> {
  const packed = await packLayer(contents);
  if (packed.length > MAX_ENTRY_BYTES) return;
  const part = `${path}.${randomUUID()}`;
  try {
    await writeFile(part, packed);
    await rename(part, path);
  } finally {
    await rm(part, { force: true });
  }
}

/** The least used go until the rest fits. */
async function prune({ folder, maxBytes = MAX_CACHE_BYTES }: LayerCache): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.includes(ENDING));
  const entries = await Promise.all(
    names.slice(0, MAX_ENTRIES).map(async (name) => {
      const path = join(folder, name);
      const found = await orNothing(() => stat(path));
      return { path, size: found?.size ?? 0, usedAt: found?.mtimeMs ?? 0 };
    }),
  );
  entries.sort((a, b) => b.usedAt - a.usedAt || (a.path < b.path ? -1 : 1));
  let total = 0;
  for (const { path, size } of entries) {
    total += size;
    if (total > maxBytes) await rm(path, { force: true });
  }
}

/** Undefined when the disk says no: without a cache, layers are read. */
async function orNothing<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}
