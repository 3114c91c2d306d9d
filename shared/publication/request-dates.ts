import { isObject } from '../json/guards.ts';
import { parseJson } from '../json/parse-json.ts';
import type { Network } from '../net/network.ts';
import { request } from '../net/request.ts';
import type { PackageRegistry, WantedVersion } from './package-registry.ts';

/** Maximum size of a response, in bytes. The npm registry sends all versions of a package, up to about 50 MB. */
const MAX_BYTES = 64 * 1024 * 1024;

/** Timeout of each attempt to send a request, in milliseconds. */
const TIMEOUT_MS = 15_000;

/**
 * Returns the publication date of a version exactly as it appears in the response, or undefined if the response does
 * not contain it.
 */
export type RegistryAnswer = (wanted: WantedVersion) => string | undefined;

/**
 * Sends one request without credentials. Returns a function that finds publication dates in the response.
 *
 * @param host Name of the registry to show in messages.
 * @throws {RemoteError | DataError}
 */
export async function requestDates(
  { date }: PackageRegistry,
  url: string,
  host: string,
  network: Network,
): Promise<RegistryAnswer> {
  const method = date === undefined ? 'HEAD' : 'GET';
  const options = {
    service: host,
    method,
    maxBytes: MAX_BYTES,
    timeoutMs: TIMEOUT_MS,
    attempts: 2,
  };
  const { headers, body } = await request(network, url, options);
  if (date === undefined) return () => headers.get('last-modified') ?? undefined;
  const answer = parseJson(body, url);
  return (wanted) => (isObject(answer) ? date(answer, wanted) : undefined);
}
