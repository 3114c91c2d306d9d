import { createHash, hash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { archiveSplitter, packArchive } from '../../shared/advisories/archive-entry.ts';
import type { BucketArchive } from '../../shared/advisories/bucket-archive.ts';
import type { ArchiveCache } from '../../shared/advisories/open-bucket.ts';
import { readIndexBytes, saveIndex } from '../../shared/advisories/zip-index-cache.ts';
import { DataError, RemoteError } from '../../shared/errors/errors.ts';
import { openDraftFile } from '../../shared/files/draft-file.ts';
import {
  type CacheHit,
  type CacheQuery,
  findInCache,
  saveToCache,
  streamFromCache,
} from '../../shared/github/actions-cache.ts';
import { type CacheSetting, cacheAccess } from '../../shared/github/cache-access.ts';
import type { ResultsService } from '../../shared/github/results-service.ts';
import type { Host } from '../../shared/host/host.ts';
import type { Log } from '../../shared/host/log.ts';
import { networkOf } from '../../shared/host/network.ts';

/** Maximum size of an entry, in bytes. GitHub stores up to 10 GB of cache entries for each repository. */
const MAX_ENTRY_BYTES = 512 * 1024 * 1024;

/** Version of the cache entries. It changes if their format changes. */
const VERSION = hash('sha256', 'assay archive 1', 'hex');

/** Matches the digests of the archive and the index at the end of a cache key. */
const DIGESTS = /-([0-9a-f]{64})-([0-9a-f]{64})$/;

/**
 * Returns a cache that keeps archives from a bucket, and their indexes, in the GitHub Actions cache. Each key contains
 * the digests of the content and the current date. Because of the date, the archives are downloaded again each day.
 *
 * @param indexFolder Folder with the indexes of the archives.
 * @returns Undefined if the run must not use the cache.
 */
export function archiveCache(
  setting: CacheSetting,
  indexFolder: string,
  host: Host,
): ArchiveCache | undefined {
  if (host.kind !== 'actions') return undefined;
  const { service, mayRead, maySave } = cacheAccess(host.env, setting);
  if (service === undefined) return undefined;
  const store = { service, indexFolder, host };
  return {
    restore: async (archive) =>
      mayRead && (await orNotice('restored', host, () => restore(archive, store))) === true,
    save: async (archive) => {
      if (maySave) await orNotice('saved', host, () => save(archive, store));
    },
  };
}

interface Store {
  readonly service: ResultsService;
  readonly indexFolder: string;
  readonly host: Host;
}

async function restore(archive: BucketArchive, store: Store): Promise<boolean> {
  const network = networkOf(store.host);
  const prefix = keyPrefix(archive, store.host);
  const query = { key: prefix, prefixes: [prefix], version: VERSION, maxBytes: MAX_ENTRY_BYTES };
  const hit = await findInCache(network, store.service, query);
  if (hit === undefined || !hit.key.startsWith(prefix)) return false;
  const isRestored = await unpack(archive, hit, query, store);
  if (isRestored) store.host.info(`Using the cached advisories for ${archive.ecosystem}.`);
  return isRestored;
}

/**
 * Writes the archive and the index, and returns true.
 *
 * @throws {DataError} `digest-mismatch` if their digests do not match the cache key. In this case, neither of them is
 * written.
 */
async function unpack(
  { ecosystem, path, guarded }: BucketArchive,
  hit: CacheHit,
  query: CacheQuery,
  { indexFolder, host }: Store,
): Promise<boolean> {
  const [, archiveDigest, indexDigest] = DIGESTS.exec(hit.key) ?? [];
  const draft = openDraftFile(path, guarded);
  const index: Uint8Array[] = [];
  const hasher = createHash('sha256');
  let size = 0;
  try {
    const take = archiveSplitter({
      index: (chunk) => index.push(chunk),
      archive: (chunk) => {
        size += chunk.length;
        hasher.update(chunk);
        draft.write(chunk);
      },
    });
    await streamFromCache(networkOf(host), hit, query, take);
    const bytes = Buffer.concat(index);
    const sha256 = hasher.digest('hex');
    if (sha256 !== archiveDigest || hash('sha256', bytes, 'hex') !== indexDigest) {
      throw new DataError('digest-mismatch', 'the content does not match its cache key', {
        path: hit.key,
      });
    }
    draft.close();
    draft.publish();
    await saveIndex(indexFolder, { sha256, size, ecosystem }, bytes);
    return true;
  } finally {
    draft.discard();
  }
}

async function save(archive: BucketArchive, store: Store): Promise<void> {
  const { host, indexFolder, service } = store;
  const { ecosystem, path } = archive;
  const { size } = await stat(path);
  if (size > MAX_ENTRY_BYTES)
    return host.info(`The advisories for ${ecosystem} are too large for the cache.`);
  const bytes = await readFile(path);
  const sha256 = hash('sha256', bytes, 'hex');
  const index = await readIndexBytes(indexFolder, { sha256, size, ecosystem });
  if (index === undefined) return;
  const digests = `${sha256}-${hash('sha256', index, 'hex')}`;
  const entry = {
    key: `${keyPrefix(archive, host)}${digests}`,
    version: VERSION,
    content: packArchive(index, bytes),
  };
  const why = await saveToCache(networkOf(host), service, entry);
  host.info(
    why === undefined
      ? `Saved the advisories for ${ecosystem} (${entry.content.length} bytes) for later runs on the same day.`
      : `The advisories for ${ecosystem} were not saved to the GitHub cache: ${why}`,
  );
}

/** Returns the part of a cache key that is known before the download. */
function keyPrefix({ bucket, ecosystem }: BucketArchive, host: Host): string {
  const source = hash('sha256', `${bucket}\n${ecosystem}`, 'hex').slice(0, 32);
  const day = host.now().toISOString().slice(0, 'YYYY-MM-DD'.length);
  return `assay-archive-${source}-${day}-`;
}

/** Turns an error into a notice, because a cache error must never fail a run. */
async function orNotice<T>(what: string, log: Log, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RemoteError || error instanceof DataError)) throw error;
    const message = `Advisories were not ${what}. Continuing without the cache: ${error.message}`;
    log.annotate('notice', message);
    return undefined;
  }
}
