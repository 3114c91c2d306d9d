import { RemoteError } from '../errors/errors.ts';
import type { Network } from '../net/network.ts';
import { redactUrl } from '../net/redact.ts';
import { request } from '../net/request.ts';
import { parseEcosystem } from '../versions/ecosystem-name.ts';

/** Name of the bucket in messages. */
export const BUCKET = 'The advisory bucket';

/** Maximum size of the list of ecosystems, in bytes. The real list, with all releases, is 5 kB in size. */
const MAX_LIST_BYTES = 1024 * 1024;

/** Matches an ecosystem name. Such a name becomes a folder name. */
const ECOSYSTEM = /^[A-Za-z0-9](?!.*\.\.)[A-Za-z0-9 ._+-]{0,60}$/;

/** Returns the URL of a file in the bucket. */
export function bucketUrl(bucket: string, ...path: readonly string[]): string {
  const url = new URL(bucket);
  const folder = url.pathname.replace(/\/+$/, '');
  url.pathname = [folder, ...path.map(encodeURIComponent)].join('/');
  return url.href;
}

/**
 * Returns the ecosystems in a bucket, without their releases.
 *
 * @throws {RemoteError} `bad-response` if the bucket does not return a list.
 */
export async function bucketEcosystems(
  bucket: string,
  network: Network,
): Promise<ReadonlySet<string>> {
  const url = bucketUrl(bucket, 'ecosystems.txt');
  const { body } = await request(network, url, { service: BUCKET, maxBytes: MAX_LIST_BYTES });
  const lines = body
    .toString('utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const bases = lines.map((line) => parseEcosystem(line).base);
  if (bases.length > 0 && bases.every((base) => ECOSYSTEM.test(base))) return new Set(bases);
  const call = { service: BUCKET, method: 'GET', url: redactUrl(url), status: 200 };
  const message = `${BUCKET} did not return a list of ecosystems for GET ${call.url}`;
  throw new RemoteError('bad-response', message, call);
}
