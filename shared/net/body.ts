import { RemoteError } from '../errors/errors.ts';
import type { AnswerBody } from './network.ts';
import { redactUrl } from './redact.ts';
import { unreachable } from './remote-failure.ts';

interface BodyLimits {
  readonly service: string;
  readonly method?: string;
  readonly maxBytes: number;
  readonly otherwise?: string;
}

/**
 * Returns the complete body.
 *
 * @throws {RemoteError} `too-large` as soon as more than `maxBytes` have arrived; `unreachable` if the connection
 * breaks before the end.
 */
export async function collectBytes(
  body: AnswerBody | null,
  url: string,
  limits: BodyLimits,
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of body ?? []) {
      length += chunk.byteLength;
      if (length > limits.maxBytes) throw tooLarge(url, limits);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof RemoteError ? error : unreachable(error, url, limits);
  }
  return Buffer.concat(chunks, length);
}

export function tooLarge(url: string, limits: BodyLimits): RemoteError {
  const call = {
    service: limits.service,
    method: limits.method ?? 'GET',
    url: redactUrl(url),
  };
  return new RemoteError(
    'too-large',
    `${limits.service} sent more than ${limits.maxBytes} bytes for ${call.method} ${call.url}`,
    call,
  );
}
