/**
 * Client for version 2 of the GitHub Actions cache service. Content is in a separate store (Azure block blob storage),
 * and is uploaded and downloaded through signed URLs. The message formats were taken from `@actions/cache` 6.3.0.
 */
import type { JsonObject } from '../json/guards.ts';
import { download } from '../net/download.ts';
import type { Network } from '../net/network.ts';
import { type RequestOptions, request } from '../net/request.ts';
import {
  askResults,
  MAX_ANSWER_BYTES,
  type ResultsService,
  textIn,
  whyNot,
} from './results-service.ts';

const SERVICE = "GitHub's cache";

/** Timeout of a transfer, in milliseconds. It is enough for 512 MiB at 2 MB/s. */
const MOVE_TIMEOUT_MS = 300_000;

/** Number of attempts. It is low, because waiting for a slow cache does not save time. */
const ATTEMPTS = 1;

export interface CacheQuery {
  /**
   * The exact key, which is looked up first. If no entry has this key, the `prefixes` are tried in order. If a prefix
   * matches several entries, the newest one is used.
   */
  readonly key: string;
  readonly prefixes: readonly string[];
  /** Digest of the content format. Only entries that were saved with the same digest are found. */
  readonly version: string;
  /** Maximum size of the content, in bytes. Larger content is an error. */
  readonly maxBytes: number;
}

/**
 * Returns the cached content, or undefined if there is no entry. The content must not be trusted. Anyone who can save
 * an entry in one of these branches could have created it: this branch, the base of its pull request, or the default
 * branch.
 *
 * @throws {RemoteError} if the service or the store does not respond or rejects the request.
 */
export async function restoreFromCache(
  network: Network,
  service: ResultsService,
  query: CacheQuery,
): Promise<Buffer | undefined> {
  const found = await findInCache(network, service, query);
  if (found === undefined) return undefined;
  return (await request(network, found.url, transferOptions(query))).body;
}

/** An entry in the cache. */
export interface CacheHit {
  readonly key: string;
  /** Signed URL of the content. */
  readonly url: string;
}

/**
 * Finds an entry without reading its content.
 *
 * @throws {RemoteError} in the same cases as `restoreFromCache`.
 */
export async function findInCache(
  network: Network,
  service: ResultsService,
  { key, prefixes, version }: CacheQuery,
): Promise<CacheHit | undefined> {
  const asked = { key, restore_keys: prefixes, version };
  const answer = await ask(network, service, 'GetCacheEntryDownloadURL', asked);
  const url = answer['ok'] === true ? textIn(answer, 'signed_download_url') : '';
  return url === '' ? undefined : { key: textIn(answer, 'matched_key'), url };
}

/** Passes the content of an entry to `take` as it arrives. The content must not be trusted. */
export async function streamFromCache(
  network: Network,
  { url }: CacheHit,
  query: CacheQuery,
  take: (chunk: Uint8Array) => void,
): Promise<void> {
  await download(network, url, transferOptions(query), take);
}

function transferOptions({ maxBytes }: CacheQuery): RequestOptions {
  return { service: SERVICE, maxBytes, timeoutMs: MOVE_TIMEOUT_MS, attempts: ATTEMPTS };
}

export interface CacheEntry {
  readonly key: string;
  readonly version: string;
  readonly content: Buffer;
}

/**
 * Saves content under a new key. Never overwrites an existing key.
 *
 * @returns The service's reason if the content was not saved. Undefined if it was saved.
 * @throws {RemoteError} if the service or the store does not respond or rejects the request.
 */
export async function saveToCache(
  network: Network,
  service: ResultsService,
  { key, version, content }: CacheEntry,
): Promise<string | undefined> {
  const created = await ask(network, service, 'CreateCacheEntry', { key, version });
  const url = created['ok'] === true ? textIn(created, 'signed_upload_url') : '';
  if (url === '') return whyNot(created);
  await request(network, url, {
    service: SERVICE,
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream', 'x-ms-blob-type': 'BlockBlob' },
    body: content,
    maxBytes: MAX_ANSWER_BYTES,
    timeoutMs: MOVE_TIMEOUT_MS,
    attempts: ATTEMPTS,
  });
  const size = String(content.length);
  const finished = { key, version, size_bytes: size };
  const answer = await ask(network, service, 'FinalizeCacheEntryUpload', finished);
  return answer['ok'] === true ? undefined : whyNot(answer);
}

function ask(
  network: Network,
  service: ResultsService,
  method: string,
  message: object,
): Promise<JsonObject> {
  const call = { part: 'CacheService', method, service: SERVICE, attempts: ATTEMPTS };
  return askResults(network, service, call, message);
}
