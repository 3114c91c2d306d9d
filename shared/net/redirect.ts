import { RemoteError } from '../errors/errors.ts';
import type { FetchAnswer, FetchInit, Network } from './network.ts';
import { redactUrl } from './redact.ts';

/** Maximum number of redirects to follow for one request. Registries use one or two. */
const MAX_REDIRECTS = 5;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Headers that contain credentials. They are never sent to another origin. */
const CREDENTIAL_HEADERS = new Set(['authorization', 'cookie', 'proxy-authorization']);

interface Outgoing {
  readonly service: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly sameOriginOnly?: boolean;
}

/**
 * Sends a request and follows its redirects. Fetch itself would follow redirects without checking each one.
 *
 * @throws {RemoteError} `bad-response` for a redirect that must not be followed.
 */
export async function followRedirects(
  network: Network,
  url: string,
  outgoing: Outgoing,
  signal: AbortSignal,
): Promise<{ readonly response: FetchAnswer; readonly finalUrl: string }> {
  let hop: Hop = {
    url,
    method: outgoing.method ?? 'GET',
    headers: outgoing.headers ?? {},
    body: outgoing.body,
  };
  for (let count = 0; count <= MAX_REDIRECTS; count++) {
    requireSafe(hop.url, url, outgoing);
    const response = await network.fetch(hop.url, fetchInit(hop, signal));
    const location = response.headers.get('location');
    if (!REDIRECTS.has(response.status) || location === null) {
      return { response, finalUrl: hop.url };
    }
    await response.body?.cancel();
    hop = nextHop(hop, location, response.status, outgoing);
  }
  throw failure(`redirected more than ${MAX_REDIRECTS} times`, url, outgoing);
}

interface Hop {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | undefined;
}

function fetchInit(hop: Hop, signal: AbortSignal): FetchInit {
  const body = hop.body === undefined ? {} : { body: bodyOf(hop.body) };
  return { method: hop.method, headers: { ...hop.headers }, redirect: 'manual', signal, ...body };
}

/**
 * Returns the body in a type that TypeScript accepts as a body for fetch. Bytes are copied, because the type does not
 * allow shared memory.
 */
function bodyOf(body: string | Uint8Array): string | Uint8Array<ArrayBuffer> {
  return typeof body === 'string' ? body : new Uint8Array(body);
}

/**
 * Returns the request that follows a redirect. After a status from 301 to 303, a POST becomes a GET, as in all HTTP
 * clients. After 307 and 308, the method stays the same.
 *
 * @see RFC 9110 §15.4
 */
function nextHop(hop: Hop, location: string, status: number, outgoing: Outgoing): Hop {
  if (!URL.canParse(location, hop.url))
    throw failure('redirects to an invalid URL', hop.url, outgoing);
  const url = new URL(location, hop.url).href;
  const isElsewhere = new URL(url).origin !== new URL(hop.url).origin;
  if (isElsewhere && outgoing.sameOriginOnly === true) throw refused(hop.url, url, outgoing);
  const headers = isElsewhere ? withoutCredentials(hop.headers) : hop.headers;
  const becomesGet = status <= 303 && hop.method !== 'GET' && hop.method !== 'HEAD';
  return becomesGet ? { url, method: 'GET', headers, body: undefined } : { ...hop, url, headers };
}

/**
 * Rejects a plain HTTP URL, because anyone on the network can read such a request. Plain HTTP is accepted only from one
 * loopback URL to another. Otherwise, a remote server could gain access to services on this machine.
 */
function requireSafe(url: string, first: string, outgoing: Outgoing): void {
  const { protocol, hostname } = new URL(url);
  const isLocal = isLoopback(hostname) && isLoopback(new URL(first).hostname);
  if (protocol === 'https:' || (protocol === 'http:' && isLocal)) return;
  throw failure('does not use HTTPS', url, outgoing);
}

export function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname === '[::1]' ||
    hostname === '::1' ||
    /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname)
  );
}

function withoutCredentials(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !CREDENTIAL_HEADERS.has(name.toLowerCase())),
  );
}

function refused(from: string, to: string, outgoing: Outgoing): RemoteError {
  return failure(
    `redirects to a different host (${new URL(to).host}), which is not allowed`,
    from,
    outgoing,
  );
}

function failure(what: string, url: string, outgoing: Outgoing): RemoteError {
  const call = { service: outgoing.service, method: outgoing.method ?? 'GET', url: redactUrl(url) };
  return new RemoteError('bad-response', `${outgoing.service}: ${call.url} ${what}`, call);
}
