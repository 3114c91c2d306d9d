import { RemoteError } from '../errors/errors.ts';
import { isObject, stringAt } from '../json/guards.ts';
import { parseJson } from '../json/parse-json.ts';
import type { Network } from '../net/network.ts';
import { redactUrl } from '../net/redact.ts';
import { isLoopback } from '../net/redirect.ts';
import { type Answer, request } from '../net/request.ts';
import { type Challenge, parseChallenges } from './challenge.ts';
import { basicAuthorization, type Credentials } from './credentials.ts';

/** Maximum size of a token response, in bytes. Some clouds issue tokens of several KiB. */
const MAX_TOKEN_BYTES = 256 * 1024;

/** Client name for token servers, which require one. */
const CLIENT_ID = 'assay';

interface Asked {
  /** Host name of the registry, for messages. */
  readonly registry: string;
  /** Access scope, such as `repository:o/r:pull,push`. */
  readonly scope: string;
  readonly credentials: Credentials | undefined;
}

/**
 * Returns the `Authorization` header for a registry's challenge. Returns undefined if a header is not needed.
 *
 * @throws {RemoteError} if the token server refuses the request, or if it is not safe to send a credential to it.
 * @see https://distribution.github.io/distribution/spec/auth/token/
 */
export async function authorize(
  network: Network,
  header: string | null,
  asked: Asked,
): Promise<string | undefined> {
  const { credentials } = asked;
  if (credentials?.kind === 'bearer') return `Bearer ${credentials.token}`;
  const challenges = parseChallenges(header);
  const bearer = challenges.find((challenge) => challenge.scheme === 'bearer');
  if (bearer !== undefined) return `Bearer ${await fetchToken(network, bearer, asked)}`;
  const takesBasic = challenges.some((challenge) => challenge.scheme === 'basic');
  if (!takesBasic || credentials?.kind !== 'basic') return undefined;
  return basicAuthorization(credentials.username, credentials.password);
}

async function fetchToken(network: Network, challenge: Challenge, asked: Asked): Promise<string> {
  const realm = requireRealm(challenge.parameters.get('realm') ?? '', asked.registry);
  const form = new URLSearchParams();
  const service = challenge.parameters.get('service');
  if (service !== undefined) form.set('service', service);
  form.set('scope', scopeFor(challenge, asked));
  const answer = await (asked.credentials?.kind === 'identity-token'
    ? postForToken(network, realm, form, asked.credentials.token)
    : getToken(network, realm, form, asked.credentials));
  return tokenOf(answer, realm);
}

/** Returns the scope in the registry's challenge if it grants sufficient access, and otherwise the requested scope. */
function scopeFor(challenge: Challenge, asked: Asked): string {
  const offered = challenge.parameters.get('scope');
  const needsPush = asked.scope.endsWith(',push');
  const isEnough = offered?.startsWith('repository:') && (!needsPush || offered.includes('push'));
  return isEnough && offered !== undefined ? offered : asked.scope;
}

/** Rejects a token server that uses plain HTTP, because the credential would be exposed on the network. */
function requireRealm(realm: string, registry: string): URL {
  const url = URL.canParse(realm) ? new URL(realm) : undefined;
  const isLocalRegistry = isLoopback(new URL(`http://${registry}`).hostname);
  const isSafe =
    url?.protocol === 'https:' ||
    (url?.protocol === 'http:' && isLoopback(url.hostname) && isLocalRegistry);
  if (url !== undefined && isSafe) return url;
  const shown = redactUrl(realm);
  throw new RemoteError(
    'bad-response',
    `${registry} redirects token requests to ${shown}, which does not use HTTPS. No credential was sent.`,
    { service: registry, method: 'GET', url: shown },
  );
}

function getToken(
  network: Network,
  realm: URL,
  form: URLSearchParams,
  credentials: Credentials | undefined,
): Promise<Answer> {
  const url = new URL(realm);
  for (const [key, value] of form) url.searchParams.set(key, value);
  const headers: Record<string, string> =
    credentials?.kind === 'basic'
      ? { authorization: basicAuthorization(credentials.username, credentials.password) }
      : {};
  return request(network, url.href, {
    service: realm.host,
    headers,
    maxBytes: MAX_TOKEN_BYTES,
    sameOriginOnly: true,
  });
}

/** @see https://distribution.github.io/distribution/spec/auth/oauth/ */
function postForToken(
  network: Network,
  realm: URL,
  form: URLSearchParams,
  identityToken: string,
): Promise<Answer> {
  const body = new URLSearchParams(form);
  body.set('grant_type', 'refresh_token');
  body.set('refresh_token', identityToken);
  body.set('client_id', CLIENT_ID);
  return request(network, realm.href, {
    service: realm.host,
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: body.toString(),
    maxBytes: MAX_TOKEN_BYTES,
    sameOriginOnly: true,
  });
}

function tokenOf(answer: Answer, realm: URL): string {
  const value = parseTokenJson(answer.body, realm);
  const token = isObject(value)
    ? (stringAt(value, 'token') ?? stringAt(value, 'access_token'))
    : undefined;
  if (token !== undefined && /^[\x21-\x7e]+$/.test(token)) return token;
  throw tokenMissing(realm);
}

function parseTokenJson(body: Buffer, realm: URL): unknown {
  try {
    return parseJson(body, realm.host);
  } catch {
    throw tokenMissing(realm);
  }
}

function tokenMissing(realm: URL): RemoteError {
  const url = redactUrl(realm.href);
  const call = { service: realm.host, method: 'GET', url };
  return new RemoteError('bad-response', `${realm.host} returned no token for ${url}`, call);
}
