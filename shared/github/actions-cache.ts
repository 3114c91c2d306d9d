/**
 * The cache of GitHub Actions: its service, version 2, speaks Twirp with JSON, and what it keeps is put to
 * and taken from a signed address of a store elsewhere, an Azure block blob.
 * Sources: https://twitchtv.github.io/twirp/docs/spec_v7.html, and `@actions/cache` 6.3.0 for the messages.
 */
import { isObject, type JsonObject, stringAt } from '../json/guards.ts';
import { parseJson } from '../json/parse-json.ts';
import type { Network } from '../net/network.ts';
import { request } from '../net/request.ts';

const SERVICE = "GitHub's cache";
const METHODS = '/twirp/github.actions.results.api.v1.CacheService/';

/** Time for a question to the service, in milliseconds. */
const ASK_TIMEOUT_MS = 10_000;

/** Time for the content, in milliseconds: 128 MiB at 2 MB/s. */
const MOVE_TIMEOUT_MS = 60_000;

/** A cache that does not answer at once is not worth waiting for. */
const ATTEMPTS = 1;

/** Bytes of an answer of the service. */
const MAX_ANSWER_BYTES = 64 * 1024;

export interface CacheService {
  /** `ACTIONS_RESULTS_URL` */
  readonly url: string;
  /** `ACTIONS_RUNTIME_TOKEN`: for the service alone, never for the store. */
  readonly token: string;
}

export interface CacheQuery {
  /** Asked for whole; then `prefixes` in their order, and of several with one prefix the newest. */
  readonly key: string;
  readonly prefixes: readonly string[];
  /** Only what was saved with the same is found: a digest of the format of the content. */
  readonly version: string;
  /** A larger content is an error. */
  readonly maxBytes: number;
}

/**
 * What the cache has; undefined when it has nothing. Whoever can save in this branch, in the base of its
 * pull request or in the default branch decides what that is.
 *
 * @throws {RemoteError} when service or store do not answer, or refuse.
 */
export async function restoreFromCache(
  network: Network,
  service: CacheService,
  query: CacheQuery,
): Promise<Buffer | undefined> {
  const { key, prefixes, version, maxBytes } = query;
  const asked = { key, restore_keys: prefixes, version };
  const answer = await ask(network, service, 'GetCacheEntryDownloadURL', asked);
  const url = answer['ok'] === true ? textIn(answer, 'signed_download_url') : '';
  if (url === '') return undefined;
  const timeoutMs = MOVE_TIMEOUT_MS;
  const options = { service: SERVICE, maxBytes, timeoutMs, attempts: ATTEMPTS };
  return (await request(network, url, options)).body;
}

export interface CacheEntry {
  readonly key: string;
  readonly version: string;
  readonly content: Buffer;
}

/**
 * Saves a content under a key that has none yet: keys are never overwritten.
 *
 * @returns Why it was not saved, in the service's words; undefined when it was.
 * @throws {RemoteError} when service or store do not answer, or refuse.
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

/** Twirp's code for a key that is taken comes with this status. */
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

/** By either name: the JSON of protocol buffers has two. */
function textIn(answer: JsonObject, name: string): string {
  const other = name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return stringAt(answer, name) ?? stringAt(answer, other) ?? '';
}

/** An answer's own message, or an error's. */
function whyNot(answer: JsonObject): string {
  return stringAt(answer, 'message') || stringAt(answer, 'msg') || 'no reason was given';
}
