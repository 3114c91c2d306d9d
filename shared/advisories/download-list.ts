import type { Network } from '../net/network.ts';
import { request } from '../net/request.ts';

/** Maximum size of a download, in bytes. The compressed EPSS list is 2 MB in size, and the KEV catalog is 1 MB. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Downloads a list without credentials.
 *
 * @param service Name of the list in messages.
 * @throws {RemoteError}
 */
export async function downloadList(
  url: string,
  service: string,
  network: Network,
): Promise<Buffer> {
  const otherwise = 'Without network access, set the policy key to the path of a local file.';
  return (await request(network, url, { service, maxBytes: MAX_BYTES, otherwise })).body;
}
