import { hash } from 'node:crypto';
import { join } from 'node:path';
import { DataError, RemoteError } from '../../errors/errors.ts';
import { restoreFromCache, saveToCache } from '../../github/actions-cache.ts';
import { type CacheAccess, cacheAccess, NO_CACHE } from '../../github/cache-access.ts';
import { guardedFolders } from '../../host/guarded-folders.ts';
import type { Host } from '../../host/host.ts';
import { networkOf } from '../../host/network.ts';
import type { InputsOf } from '../../host/spec.ts';
import { version } from '../../model/version.generated.ts';
import type { ImageSource } from '../../oci/image-source.ts';
import {
  ARCHIVE_VERSION,
  MAX_ARCHIVE_BYTES,
  packEntries,
  unpackEntries,
} from '../../source/cache-archive.ts';
import { readEntry } from '../../source/cache-folder.ts';
import type { CachedLayers, Entries, LayerCache, LayerUse } from '../../source/layer-cache.ts';
import { countNoun } from '../../text/count.ts';
import { isEveryPlatform, type sourceInputs } from './inputs.ts';

type Inputs = InputsOf<typeof sourceInputs>;

/** The layers that one run reads. GitHub's cache is read at most once and written at most once. */
export interface RunCache {
  readonly layers: LayerCache;
  /** Logs how many layers came from the cache, and saves new ones. */
  finish(): Promise<void>;
}

/**
 * Opens the layer cache. On the runner, steps of a job share their layers in a folder; a terminal has a cache only on
 * request.
 */
export function openRunCache(inputs: Inputs, image: ImageSource, host: Host): RunCache | undefined {
  const own = inputs['cache-dir'];
  const folder = own ?? (host.kind === 'actions' ? join(host.stepsFolder, 'layers') : undefined);
  if (folder === undefined) return undefined;
  // A folder named by the user persists between runs.
  const setting = own !== undefined && inputs.cache === 'auto' ? 'false' : inputs.cache;
  const access = host.kind === 'actions' ? cacheAccess(host.env, setting) : NO_CACHE;
  const name = `${nameOf(image)} ${isEveryPlatform(inputs) ? '' : inputs.platforms.join(' ')}`;
  const uses: LayerUse[] = [];
  const pending: Promise<void>[] = [];
  let fetched: Promise<Entries> | undefined;
  return {
    layers: {
      folder,
      guarded: guardedFolders(host),
      engine: version,
      fetchEntries: (layers) => (fetched ??= restore(keysOf(name, layers), access, host)),
      onLayer: (use) => uses.push(use),
      later: (work) => pending.push(work),
    },
    finish: async () => {
      logUses(uses, host);
      await Promise.all(pending);
      if (access.maySave && uses.some(({ isFresh }) => isFresh)) {
        await save(name, uses, folder, access, host);
      }
    },
  };
}

/** Returns the name of an image without the parts that change between builds. */
function nameOf(image: ImageSource): string {
  switch (image.kind) {
    case 'registry':
      return `${image.reference.registry}/${image.reference.repository}`;
    case 'docker':
      return `docker:${image.name.replace(/[:@][^/]*$/, '')}`;
    default:
      return `${image.kind}:${image.path}`;
  }
}

interface Keys {
  readonly key: string;
  readonly prefixes: readonly string[];
}

/**
 * Returns the cache keys in order: the same layers, the newest of the image, and the newest of any image, which may
 * share a base.
 */
function keysOf(name: string, { recipe, digests }: CachedLayers): Keys {
  const all = `assay-layers-${recipe.slice(0, 16)}-`;
  const image = `${all}${digestOf(name).slice(0, 16)}-`;
  const layers = digestOf([...new Set(digests)].sort().join('\n'));
  return { key: `${image}${layers.slice(0, 32)}`, prefixes: [image, all] };
}

function digestOf(text: string): string {
  return hash('sha256', text, 'hex');
}

async function restore(keys: Keys, access: CacheAccess, host: Host): Promise<Entries> {
  const { service, mayRead, missing } = access;
  if (missing !== undefined) host.info(`Layers are not cached between runs: ${missing}.`);
  if (service === undefined || !mayRead) return new Map();
  const query = { ...keys, version: ARCHIVE_VERSION, maxBytes: MAX_ARCHIVE_BYTES };
  const found = await orNotice('not restored', host, () =>
    restoreFromCache(networkOf(host), service, query),
  );
  return (found && unpackEntries(found)) ?? new Map();
}

async function save(
  name: string,
  uses: readonly LayerUse[],
  folder: string,
  { service }: CacheAccess,
  host: Host,
): Promise<void> {
  const [first] = uses;
  if (service === undefined || first === undefined) return;
  const entries = new Map<string, Buffer>();
  for (const { entry } of uses) {
    const bytes = await readEntry(folder, entry);
    if (bytes !== undefined) entries.set(entry, bytes);
  }
  const content = packEntries(entries);
  if (content === undefined) return host.info('The layers are too large for the cache.');
  const { key } = keysOf(name, { ...first, digests: uses.map(({ digest }) => digest) });
  await orNotice('not saved', host, async () => {
    const entry = { key, version: ARCHIVE_VERSION, content };
    const why = await saveToCache(networkOf(host), service, entry);
    host.info(
      why === undefined
        ? `Saved ${countNoun(entries.size, 'layer')} (${content.length} bytes) for later runs.`
        : `The layers were not saved in the GitHub cache: ${why}`,
    );
  });
}

/** Turns an error into a notice, because the cache must never fail a run. */
async function orNotice<T>(
  what: string,
  host: Host,
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RemoteError || error instanceof DataError)) throw error;
    host.annotate('notice', `Layers were ${what}; continuing without the cache: ${error.message}`);
    return undefined;
  }
}

/** Counts a layer as read if it was read for any purpose. */
function logUses(uses: readonly LayerUse[], host: Host): void {
  const all = new Set(uses.map(({ digest }) => digest));
  const fresh = new Set(uses.filter(({ isFresh }) => isFresh).map(({ digest }) => digest));
  if (fresh.size < all.size) {
    host.info(`${all.size - fresh.size} of ${countNoun(all.size, 'layer')} from the cache.`);
  }
}
