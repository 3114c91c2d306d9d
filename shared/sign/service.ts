import { RemoteError } from '../errors/errors.ts';
import type { JsonObject } from '../json/guards.ts';
import { isObject } from '../json/guards.ts';
import type { Network } from '../net/network.ts';
import { type Answer, type RequestOptions, request } from '../net/request.ts';

/** Maximum size of a response from a signing service, in bytes. A log entry with its proof is about 10 KB. */
const MAX_ANSWER_BYTES = 4 * 1024 * 1024;

/** Names of the signing services in messages. Each name includes the kind of data that the service provides. */
export const SERVICES = {
  fulcio: 'Fulcio (signing certificate)',
  rekor: 'Rekor (transparency log entry)',
  tsa: 'timestamp authority (signed timestamp)',
} as const;

/**
 * Sends JSON to a signing service. Redirects to another host are rejected, because they would leak the identity token.
 */
export async function postJson(
  network: Network,
  url: string,
  body: unknown,
  options: Pick<RequestOptions, 'service' | 'accept' | 'timeoutMs'>,
): Promise<Answer> {
  return await request(network, url, {
    ...options,
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
    maxBytes: MAX_ANSWER_BYTES,
    sameOriginOnly: true,
  });
}

export async function postBytes(
  network: Network,
  url: string,
  body: Uint8Array,
  options: { readonly service: string; readonly contentType: string; readonly accept: string },
): Promise<Answer> {
  return await request(network, url, {
    service: options.service,
    method: 'POST',
    headers: { 'content-type': options.contentType, accept: options.accept },
    body,
    maxBytes: MAX_ANSWER_BYTES,
    sameOriginOnly: true,
  });
}

export async function getJson(network: Network, url: string, service: string): Promise<Answer> {
  return await request(network, url, {
    service,
    headers: { accept: 'application/json' },
    maxBytes: MAX_ANSWER_BYTES,
    sameOriginOnly: true,
  });
}

/**
 * Parses a response as a JSON object.
 *
 * @throws {RemoteError} `bad-response` if it is not a JSON object.
 */
export function jsonOf(answer: Answer, service: string): JsonObject {
  try {
    const value: unknown = JSON.parse(answer.body.toString('utf8'));
    if (isObject(value)) return value;
  } catch (error) {
    throw badAnswer(service, answer.url, 'is not JSON', error);
  }
  throw badAnswer(service, answer.url, 'is not a JSON object');
}

/**
 * Returns the error for a response with unexpected content.
 * `what` completes the sentence “The response from URL …”.
 */
export function badAnswer(
  service: string,
  url: string,
  what: string,
  cause?: unknown,
): RemoteError {
  const call = { service, method: 'POST', url };
  return new RemoteError('bad-response', `${service}: the response from ${url} ${what}.`, call, {
    cause,
  });
}

/** Returns the URL for a path at a service. The URL of the service can end with a slash. */
export function endpoint(base: string, path: string): string {
  return `${base.replace(/\/$/, '')}${path}`;
}
