import { digestMismatch, hashFor, requireDigest } from '../digest/digest.ts';
import { DataError } from '../errors/errors.ts';
import type { Descriptor } from './image-store.ts';

/**
 * Yields the chunks of `source`. Throws at the end if the digest or size does not match. For small content, creating a
 * stream object would take most of the time, so this is a generator.
 */
export async function* verifiedChunks(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  descriptor: Descriptor,
  path: string,
): AsyncGenerator<Uint8Array> {
  const digest = requireDigest(descriptor.digest, path);
  const hash = hashFor(digest);
  let size = 0;
  for await (const chunk of source) {
    size += chunk.byteLength;
    if (size > descriptor.size) throw wrongSize(descriptor, `more than ${descriptor.size}`, path);
    hash.update(chunk);
    yield chunk;
  }
  if (size !== descriptor.size) throw wrongSize(descriptor, String(size), path);
  const actual = `${digest.algorithm}:${hash.digest('hex')}`;
  if (actual !== descriptor.digest) throw digestMismatch(descriptor.digest, actual, path);
}

/** Reads a verified stream completely. Reads nothing if the size in the descriptor exceeds the limit. */
export async function readWhole(
  descriptor: Descriptor,
  maxBytes: number,
  open: () => AsyncIterable<Uint8Array> | Promise<AsyncIterable<Uint8Array>>,
): Promise<Buffer> {
  if (descriptor.size > maxBytes) {
    const message = `${descriptor.digest} is ${descriptor.size} bytes; the limit is ${maxBytes}`;
    throw new DataError('limit-exceeded', message, { path: descriptor.digest });
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of await open()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function wrongSize(descriptor: Descriptor, actual: string, path: string): DataError {
  const message = `${path}: the content is ${actual} bytes, but its descriptor declares ${descriptor.size}`;
  return new DataError('digest-mismatch', message, { path });
}
