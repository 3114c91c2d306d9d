/**
 * Client for version 2 of the GitHub Actions cache service. The service uses the Twirp protocol with JSON. Content is
 * uploaded and downloaded through a signed URL in a separate store (Azure block blob storage). Sources:
 * https://twitchtv.github.io/twirp/docs/spec_v7.html, and `@actions/cache` 6.3.0 for the messages.
 */
import { isObject, type JsonObject, stringAt } from '../json/guards.ts';
import { parseJson } from '../json/parse-json.ts';
import { download } from '../net/download.ts';
import type { Network } from '../net/network.ts';
import { type RequestOptions, request } from '../net/request.ts';

const SERVICE = "GitHub's cache";
const METHODS = '/twirp/github.actions.results.api.v1.CacheService/';

/** Timeout of a request to the service, in milliseconds. */
const ASK_TIMEOUT_MS = 10_000;

/** Timeout of a transfer, in milliseconds. This is enough for 512 MiB at 2 MB/s. */
const MOVE_TIMEOUT_MS = 300_000;

/** Number of attempts. The number is low, because waiting for a slow cache saves no time. */
const ATTEMPTS = 1;

/** Maximum size of a response from the service, in bytes. */
const MAX_ANSWER_BYTES = 64 * 1024;

export interface CacheService {
  /** Value of `ACTIONS_RESULTS_URL`. */
  readonly url: string;
  /** Value of `ACTIONS_RUNTIME_TOKEN`. The token is sent only to the service, never to the store. */
  readonly token: string;
}

export interface CacheQuery {
  /**
   * The exact key, which is looked up first. `prefixes` are looked up next, in order. If a prefix matches several
   * entries, the newest entry is used.
   */
  readonly key: string;
  readonly prefixes: readonly string[];
  /** Digest of the content format. Only entries that were saved with the same version are found. */
  readonly version: string;
  /** Maximum size of the content, in bytes. Larger content is an error. */
  readonly maxBytes: number;
}

/**
 * Returns the cached content, or undefined if there is no entry. The content must not be trusted. Anyone who can save
 * an entry in this branch, in the base of its pull request or in the default branch can choose the content.
 *
 * @throws {RemoteError} if the service or the store does not answer or refuses the request.
 */
export async function restoreFromCache(
  network: Network,
  service: CacheService,
  query: CacheQuery,
): Promise<Buffer | undefined> {
  const found = await findInCache(network, service, query);
  if (found === undefined) return undefined;
  return (await request(network, found.url, transferOptions(query))).body;
}

/** An entry of the cache. */
export interface CacheHit {
  readonly key: string;
  /** Signed URL of the content. */
  readonly url: string;
}

/** Finds an entry without reading its content. @throws {RemoteError} in the same cases as `restoreFromCache`. */
export async function findInCache(
  network: Network,
  service: CacheService,
  { key, prefixes, version }: CacheQuery,
): Promise<CacheHit | undefined> {
  const asked = { key, restore_keys: prefixes, version };
  const answer = await ask(network, service, 'GetCacheEntryDownloadURL', asked);
  const url = answer['ok'] === true ? textIn(answer, 'signed_download_url') : '';
  return url === '' ? undefined : { key: textIn(answer, 'matched_key'), url };
}

/** Passes the content of an entry to `take` as it arrives. The caller must not trust the content. */
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
 * Saves content under a new key. Existing keys are never overwritten.
 *
 * @returns The reason from the service if the content was not saved. Undefined if it was saved.
 * @throws {RemoteError} if the service or the store does not answer or refuses the request.
 */
export async function saveToCache(
  network: Network,
  service: CacheService,
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

/** HTTP status of the error that the cache service sends if a key already exists. */
const CONFLICT = 409;

async function ask(
  network: Network,
  { url, token }: CacheService,
  method: string,
  message: object,
): Promise<JsonObject> {
  const { body } = await request(network, new URL(`${METHODS}${method}`, url).href, {
    service: SERVICE,
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(message),
    maxBytes: MAX_ANSWER_BYTES,
    timeoutMs: ASK_TIMEOUT_MS,
    attempts: ATTEMPTS,
    accept: [CONFLICT],
    sameOriginOnly: true,
  });
  const answer = parseJson(body, SERVICE);
  return isObject(answer) ? answer : {};
}

/** Reads a field that has two possible names in the JSON form of protocol buffers. */
function textIn(answer: JsonObject, name: string): string {
  const other = name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return stringAt(answer, name) ?? stringAt(answer, other) ?? '';
}

/** Returns the message in a response or an error. */
function whyNot(answer: JsonObject): string {
  return stringAt(answer, 'message') || stringAt(answer, 'msg') || 'no reason was given';
}
