import { DataError, RemoteError } from '../../errors/errors.ts';
import { restoreFromCache, saveToCache } from '../../github/actions-cache.ts';
import type { CacheAccess } from '../../github/cache-access.ts';
import type { Log } from '../../host/log.ts';
import type { Network } from '../../net/network.ts';
import {
  ARCHIVE_VERSION,
  MAX_ARCHIVE_BYTES,
  packEntries,
  unpackEntries,
} from '../../source/cache-archive.ts';
import type { Entries } from '../../source/layer-cache.ts';
import { countNoun } from '../../text/count.ts';
import type { CacheKeys } from './cache-keys.ts';

/** The GitHub Actions cache, and the connection to it. */
interface GitHubCache {
  readonly access: CacheAccess;
  readonly network: Network;
  readonly log: Log;
}

/**
 * Returns the layers in the cache for these keys. Returns an empty list if the cache does not contain them, or if it
 * fails.
 */
export async function restoreLayers(keys: CacheKeys, cache: GitHubCache): Promise<Entries> {
  const { access, network, log } = cache;
  const { service, mayRead, missing } = access;
  if (missing !== undefined) log.info(`Layers are not cached between runs: ${missing}.`);
  if (service === undefined || !mayRead) return new Map();
  const query = { ...keys, version: ARCHIVE_VERSION, maxBytes: MAX_ARCHIVE_BYTES };
  const found = await orNotice('not restored', log, () =>
    restoreFromCache(network, service, query),
  );
  return (found && unpackEntries(found)) ?? new Map();
}

/** Saves layers to the cache. If this fails, logs the reason. */
export async function saveLayers(key: string, entries: Entries, cache: GitHubCache): Promise<void> {
  const { access, network, log } = cache;
  const { service } = access;
  if (service === undefined) return;
  const content = packEntries(entries);
  if (content === undefined) return log.info('The layers are too large for the cache.');
  await orNotice('not saved', log, async () => {
    const entry = { key, version: ARCHIVE_VERSION, content };
    const why = await saveToCache(network, service, entry);
    log.info(
      why === undefined
        ? `Saved ${countNoun(entries.size, 'layer')} (${content.length} bytes) for later runs.`
        : `The layers were not saved to the GitHub cache: ${why}`,
    );
  });
}

/** Calls `work`. Logs a cache error as a notice, because it must never fail a run. */
async function orNotice<T>(what: string, log: Log, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RemoteError || error instanceof DataError)) throw error;
    log.annotate('notice', `Layers were ${what}. Continuing without the cache: ${error.message}`);
    return undefined;
  }
}
