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
import { isEveryPlatform, type sourceInputs } from './inputs.ts';

type Inputs = InputsOf<typeof sourceInputs>;

/** The layers that one run reads. GitHub's cache is asked at most once, and saved to at most once. */
export interface RunCache {
  readonly layers: LayerCache;
  /** Says what came from the cache, and saves what is new. */
  finish(): Promise<void>;
}

/** On the runner what one step has read, the next ones of the job find in its folder; in a terminal only if asked. */
export function openRunCache(inputs: Inputs, image: ImageSource, host: Host): RunCache | undefined {
  const own = inputs['cache-dir'];
  const folder = own ?? (host.kind === 'actions' ? join(host.stepsFolder, 'layers') : undefined);
  if (folder === undefined) return undefined;
  // Who names a folder keeps it from run to run.
  const setting = own !== undefined && inputs.cache === 'auto' ? 'false' : inputs.cache;
  const access = host.kind === 'actions' ? cacheAccess(host.env, setting) : NO_CACHE;
  const name = `${nameOf(image)} ${isEveryPlatform(inputs) ? '' : inputs.platforms.join(' ')}`;
  const uses: LayerUse[] = [];
  const works: Promise<void>[] = [];
  let fetched: Promise<Entries> | undefined;
  return {
    layers: {
      folder,
      guarded: guardedFolders(host),
      engine: version,
      fetchEntries: (layers) => (fetched ??= restore(keysOf(name, layers), access, host)),
      onLayer: (use) => uses.push(use),
      later: (work) => works.push(work),
    },
    finish: async () => {
      tellUses(uses, host);
      await Promise.all(works);
      if (access.maySave && uses.some(({ isFresh }) => isFresh)) {
        await save(name, uses, folder, access, host);
      }
    },
  };
}

/** Without what changes from build to build. */
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

/** The same layers; then the newest of that image; then the newest of any, which may share a base. */
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
  if (missing !== undefined) host.info(`Layers are not kept for later runs: ${missing}.`);
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
  if (content === undefined) return host.info('The layers are too many to be kept for later runs.');
  const { key } = keysOf(name, { ...first, digests: uses.map(({ digest }) => digest) });
  await orNotice('not saved', host, async () => {
    const entry = { key, version: ARCHIVE_VERSION, content };
    const why = await saveToCache(networkOf(host), service, entry);
    host.info(
      why === undefined
        ? `Kept ${entries.size} layers for later runs, ${content.length} bytes.`
        : `The layers were not saved in GitHub's cache: ${why}`,
    );
  });
}

/** A run never fails because of the cache. */
async function orNotice<T>(
  what: string,
  host: Host,
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RemoteError || error instanceof DataError)) throw error;
    host.annotate('notice', `Layers were ${what}, and the run goes on: ${error.message}`);
    return undefined;
  }
}

/** A layer that was read for one thing and found for another was read. */
function tellUses(uses: readonly LayerUse[], host: Host): void {
  const all = new Set(uses.map(({ digest }) => digest));
  const fresh = new Set(uses.filter(({ isFresh }) => isFresh).map(({ digest }) => digest));
  if (fresh.size < all.size) {
    host.info(`${all.size - fresh.size} of ${all.size} layers from the cache.`);
  }
}
