import { readSync } from 'node:fs';
import { readingFrom } from '../files/open-file.ts';
import type { Descriptor, ImageStore } from '../oci/image-store.ts';
import { verifiedChunks } from '../oci/verified-stream.ts';
import type { FileRange } from '../tar/random-access.ts';
import { asLayerError } from './layer-error.ts';

/** Number of bytes to read from disk in one call. */
const READ_BYTES = 256 * 1024;

/** Returns the memory for the next chunk. When a chunk is requested, at least one byte is free. */
export type ChunkMemory = () => Buffer;

/**
 * Yields the bytes of a layer blob. Each chunk is valid until the next chunk is requested. Throws before the end if the
 * digest or size does not match.
 *
 * @param memory Memory to read a file into.
 * @throws {DataError} `digest-mismatch`, `not-found`, `unreadable`
 * @throws {RemoteError} if the registry fails.
 */
export async function* storedBytes(
  store: ImageStore,
  descriptor: Descriptor,
  memory?: ChunkMemory,
): AsyncGenerator<Uint8Array> {
  const { digest } = descriptor;
  try {
    const location = await store.locateBlob?.(descriptor);
    yield* location === undefined
      ? await store.openBlob(descriptor)
      : verifiedChunks(fileChunks(location, memory), descriptor, digest);
  } catch (error) {
    throw asLayerError(error, digest);
  }
}

/** Yields the bytes in a range of a file. Reads synchronously, because reading is much faster than processing. */
function* fileChunks(
  { path, offset, length }: FileRange,
  memory: ChunkMemory = sameMemory(Math.min(length, READ_BYTES)),
): Generator<Uint8Array> {
  yield* readingFrom(path, function* (file) {
    for (let at = 0; at < length; ) {
      const chunk = memory().subarray(0, READ_BYTES);
      const count = readSync(file, chunk, 0, Math.min(chunk.length, length - at), offset + at);
      if (count === 0) return;
      yield chunk.subarray(0, count);
      at += count;
    }
  });
}

function sameMemory(bytes: number): ChunkMemory {
  const memory = Buffer.allocUnsafeSlow(bytes);
  return () => memory;
}
