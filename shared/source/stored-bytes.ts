import { readSync } from 'node:fs';
import { readingFrom } from '../files/open-file.ts';
import type { Descriptor, ImageStore } from '../oci/image-store.ts';
import { verifiedChunks } from '../oci/verified-stream.ts';
import type { FileRange } from '../tar/random-access.ts';
import { asLayerError } from './layer-error.ts';

/** Bytes read from disk at once. */
const READ_BYTES = 256 * 1024;

/**
 * The bytes of a layer as they are stored, each chunk until the next is asked for. They fail before their end
 * unless digest and size are as described.
 *
 * @throws {DataError} `digest-mismatch`, `not-found`, `unreadable`; RemoteError
 */
export async function* storedBytes(
  store: ImageStore,
  descriptor: Descriptor,
): AsyncGenerator<Uint8Array> {
  const { digest } = descriptor;
  try {
    const location = await store.locateBlob?.(descriptor);
    yield* location === undefined
      ? await store.openBlob(descriptor)
      : verifiedChunks(fileChunks(location), descriptor, digest);
  } catch (error) {
    throw asLayerError(error, digest);
  }
}

/** Read at once: it is little beside what is done with it. */
function* fileChunks({ path, offset, length }: FileRange): Generator<Uint8Array> {
  const chunk = Buffer.allocUnsafeSlow(Math.min(length, READ_BYTES));
  yield* readingFrom(path, function* (file) {
    for (let at = 0; at < length; ) {
      const count = readSync(file, chunk, 0, Math.min(chunk.length, length - at), offset + at);
      if (count === 0) return;
      yield chunk.subarray(0, count);
      at += count;
    }
  });
}
