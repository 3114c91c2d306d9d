import { RemoteError } from '../errors/errors.ts';
import { tooLarge } from './body.ts';
import type { Network } from './network.ts';
import { redactUrl } from './redact.ts';
import { unreachable } from './remote-failure.ts';
import { type RequestOptions, requestStream } from './request.ts';

/**
 * Passes a body to `take` as it arrives. An incomplete body is an error, so its length must equal the length that the
 * response declares.
 *
 * @returns The status, which is one of `accept` or a success status.
 * @throws {RemoteError} in the same cases as `request`. `take` may already have received part of the body.
 */
export async function download(
  network: Network,
  url: string,
  options: RequestOptions,
  take: (chunk: Uint8Array) => void,
): Promise<number> {
  // Compression would hide the length, and archives are already compressed.
  const headers = { ...options.headers, 'accept-encoding': 'identity' };
  const answer = await requestStream(network, url, { ...options, headers });
  let length = 0;
  try {
    for await (const chunk of answer.body) {
      length += chunk.byteLength;
      if (length > options.maxBytes) throw tooLarge(answer.url, options);
      take(chunk);
    }
  } catch (error) {
    await answer.body.cancel().catch(() => undefined);
    throw error instanceof RemoteError ? error : unreachable(error, answer.url, options);
  }
  const stated = answer.headers.get('content-length');
  if (stated === null || Number(stated) === length) return answer.status;
  const { service } = options;
  const call = { service, method: 'GET', url: redactUrl(answer.url), status: answer.status };
  const message = `${service} sent ${length} of ${stated} bytes for GET ${call.url}`;
  throw new RemoteError('bad-response', message, call);
}
