/**
 * Client for the GitHub Actions results service, which stores caches and artifacts. The service uses the Twirp protocol
 * with JSON (https://twitchtv.github.io/twirp/docs/spec_v7.html). The message formats were taken from
 * `@actions/artifact` and `@actions/cache`.
 */
import { isObject, type JsonObject, stringAt } from '../json/guards.ts';
import { parseJson } from '../json/parse-json.ts';
import type { Network } from '../net/network.ts';
import { request } from '../net/request.ts';

/** Timeout of a request to the service, in milliseconds. */
const ASK_TIMEOUT_MS = 10_000;

/** Maximum size of a response from the service, in bytes. */
export const MAX_ANSWER_BYTES = 64 * 1024;

/** HTTP status that the service returns if a key or a name already exists. */
const CONFLICT = 409;

export interface ResultsService {
  /** Value of `ACTIONS_RESULTS_URL`. */
  readonly url: string;
  /** Value of `ACTIONS_RUNTIME_TOKEN`. It is sent only to the service, never to the store. */
  readonly token: string;
}

/** A method of the service. */
export interface ResultsMethod {
  /** Part of the service: `CacheService` or `ArtifactService`. */
  readonly part: string;
  readonly method: string;
  /** Name of the service in messages. */
  readonly service: string;
  readonly attempts: number;
}

/**
 * Calls a method and returns its response. A response that reports an existing name is returned like any other, and is
 * not an error.
 *
 * @throws {RemoteError} if the service does not respond or rejects the request.
 */
export async function askResults(
  network: Network,
  { url, token }: ResultsService,
  { part, method, service, attempts }: ResultsMethod,
  message: object,
): Promise<JsonObject> {
  const path = `/twirp/github.actions.results.api.v1.${part}/${method}`;
  const { body } = await request(network, new URL(path, url).href, {
    service,
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(message),
    maxBytes: MAX_ANSWER_BYTES,
    timeoutMs: ASK_TIMEOUT_MS,
    attempts,
    accept: [CONFLICT],
    sameOriginOnly: true,
  });
  const answer = parseJson(body, service);
  return isObject(answer) ? answer : {};
}

/**
 * Returns the string in a field, or an empty string if the field is missing. In the JSON form of protocol buffers, a
 * field can have two names, such as `signed_url` and `signedUrl`.
 */
export function textIn(answer: JsonObject, name: string): string {
  const other = name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return stringAt(answer, name) ?? stringAt(answer, other) ?? '';
}

/** Returns the message in the response to a failed request. The message says why the request failed. */
export function whyNot(answer: JsonObject): string {
  return stringAt(answer, 'message') || stringAt(answer, 'msg') || 'no reason was given';
}

/** Returns true if the response says that a name or a key already exists. */
export function isTaken(answer: JsonObject): boolean {
  return stringAt(answer, 'code') === 'already_exists';
}
