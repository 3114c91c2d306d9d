import type { Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import { UserError } from '../errors/errors.ts';

export type Compression = 'gzip' | 'zstd' | 'none';

/**
 * Bytes inflated at once. Large enough that the calls do not count, small enough for the processor's
 * cache: hashing and reading the archive find the bytes still there.
 */
const CHUNK_BYTES = 256 * 1024;

/** Inflated ahead by zlib's own threads, while what came before is hashed and read here. */
const AHEAD_BYTES = 4 * CHUNK_BYTES;

const OPTIONS = { chunkSize: CHUNK_BYTES, readableHighWaterMark: AHEAD_BYTES };

/** By the first bytes: media types of layers are wrong often enough. */
export function compressionOf(head: Uint8Array): Compression {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  const isFrame = head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd;
  const isSkippable =
    ((head[0] ?? 0) & 0xf0) === 0x50 && head[1] === 0x2a && head[2] === 0x4d && head[3] === 0x18;
  return isFrame || isSkippable ? 'zstd' : 'none';
}

/** A stream that inflates; undefined when there is nothing to inflate. */
export function inflater(compression: Compression): Transform | undefined {
  switch (compression) {
    case 'gzip':
      return zlib.createGunzip(OPTIONS);
    case 'zstd':
      if (typeof zlib.createZstdDecompress !== 'function') {
        const fix = 'use Node 24, or build the image with gzip layers';
        throw new UserError('not-supported', 'this version of Node cannot read zstd', fix);
      }
      return zlib.createZstdDecompress(OPTIONS);
    case 'none':
      return undefined;
  }
}

/**
 * Gives back the memory of a chunk that an inflater made and that nobody looks at any more. Left to the
 * garbage collector, such chunks come to 100 MB and a third of all time.
 */
export function release(chunk: Buffer): void {
  const { buffer, byteOffset, byteLength } = chunk;
  // The inflater fills a buffer in several chunks, and is done with it when it is full.
  const isFilled = buffer.byteLength === CHUNK_BYTES && byteOffset + byteLength === CHUNK_BYTES;
  // Node 20 has no such function.
  const canRelease = buffer instanceof ArrayBuffer && typeof buffer.transfer === 'function';
  if (isFilled && canRelease) buffer.transfer(0);
}
