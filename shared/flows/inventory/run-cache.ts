import { join } from 'node:path';
import { cacheAccess, NO_CACHE } from '../../github/cache-access.ts';
import { guardedFolders } from '../../host/guarded-folders.ts';
import type { Log } from '../../host/log.ts';
import type { Connection } from '../../host/machine.ts';
import { networkOf } from '../../host/network.ts';
import type { StepFolders } from '../../host/step.ts';
import { version } from '../../model/version.generated.ts';
import type { ImageSource } from '../../oci/image-source.ts';
import { readEntry } from '../../source/cache-folder.ts';
import type { Entries, LayerCache, LayerUse } from '../../source/layer-cache.ts';
import { countNoun } from '../../text/count.ts';
import { cacheKeys, cacheName } from './cache-keys.ts';
import { restoreLayers, saveLayers } from './github-layers.ts';
import type { SourceChoice } from './source-choice.ts';

/** The layer cache of a run. The GitHub cache is read at most once and written at most once. */
export interface RunCache {
  readonly layers: LayerCache;
  /** Saves new layers to the cache, and logs how many layers came from it. */
  finish(): Promise<void>;
}

/** A step that reads layers, with its folders, its network connection and its log. */
interface CachingStep extends StepFolders, Connection, Log {}

/**
 * Opens the layer cache. On a runner, the steps in a job share a cache folder. In a terminal, returns undefined if the
 * user did not set a folder.
 */
export function openRunCache(
  { cache, platforms }: Pick<SourceChoice, 'cache' | 'platforms'>,
  image: ImageSource,
  step: CachingStep,
): RunCache | undefined {
  const isRunner = step.kind === 'actions';
  const folder = cache.folder ?? (isRunner ? join(step.stepsFolder, 'layers') : undefined);
  if (folder === undefined) return undefined;
  // The user's folder remains after the run. With the default setting, the GitHub cache is therefore not used too.
  const isEnough = cache.folder !== undefined && cache.setting === 'auto';
  const access = isRunner ? cacheAccess(step.env, isEnough ? 'false' : cache.setting) : NO_CACHE;
  const github = { access, network: networkOf(step), log: step };
  const name = cacheName(image, platforms);
  const uses: LayerUse[] = [];
  const pending: Promise<void>[] = [];
  let fetched: Promise<Entries> | undefined;
  return {
    layers: {
      folder,
      now: () => step.now(),
      guarded: guardedFolders(step),
      engine: version,
      fetchEntries: (layers) => (fetched ??= restoreLayers(cacheKeys(name, layers), github)),
      onLayer: (use) => uses.push(use),
      later: (work) => pending.push(work),
    },
    finish: async () => {
      logUses(uses, step);
      await Promise.all(pending);
      const [first] = uses;
      if (!access.maySave || first === undefined || !uses.some(({ isFresh }) => isFresh)) return;
      const { key } = cacheKeys(name, { ...first, digests: uses.map(({ digest }) => digest) });
      await saveLayers(key, await entriesOf(uses, folder, step), github);
    },
  };
}

async function entriesOf(
  uses: readonly LayerUse[],
  folder: string,
  { now }: Pick<Connection, 'now'>,
): Promise<Entries> {
  const entries = new Map<string, Buffer>();
  for (const { entry } of uses) {
    const bytes = await readEntry(folder, entry, now);
    if (bytes !== undefined) entries.set(entry, bytes);
  }
  return entries;
}

/** Logs how many layers came from the cache. A layer that was read at least once during the run does not count. */
function logUses(uses: readonly LayerUse[], log: Log): void {
  const all = new Set(uses.map(({ digest }) => digest));
  const fresh = new Set(uses.filter(({ isFresh }) => isFresh).map(({ digest }) => digest));
  if (fresh.size < all.size) {
    log.info(`${all.size - fresh.size} of ${countNoun(all.size, 'layer')} from the cache.`);
  }
}
