import * as zlib from 'node:zlib';
import { DataError } from '../errors/errors.ts';
import { gzipMembers } from './gzip-members.ts';
import { byStream, requireZeros, type ZlibStream } from './inflate-stream.ts';
import type { DirectInflater, Inflater, TakeChunk } from './inflater.ts';
import { type DirectCall, directCall } from './zlib-direct.ts';
import { zstdFrames } from './zstd-frames.ts';

export type Compression = 'gzip' | 'zstd' | 'xz' | 'bzip2' | 'none';

/** Number of bytes that identify the compression format. */
export const MAGIC_BYTES = 6;

/**
 * Number of bytes to inflate in each call. With this number, the overhead of the calls is small. The bytes are still in
 * the processor cache when they are hashed and parsed.
 */
const CHUNK_BYTES = 256 * 1024;

const OPTIONS = { chunkSize: CHUNK_BYTES };

/** Detects the compression format from the first bytes. */
export function compressionOf(head: Uint8Array): Compression {
  const startsWith = (...bytes: readonly number[]) => bytes.every((byte, at) => head[at] === byte);
  if (startsWith(0x1f, 0x8b)) return 'gzip';
  if (startsWith(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00)) return 'xz';
  if (startsWith(0x42, 0x5a, 0x68) && (head[3] ?? 0) >= 0x31 && (head[3] ?? 0) <= 0x39) {
    return 'bzip2';
  }
  const isFrame = startsWith(0x28, 0xb5, 0x2f, 0xfd);
  const isSkippable =
    ((head[0] ?? 0) & 0xf0) === 0x50 && head[1] === 0x2a && head[2] === 0x4d && head[3] === 0x18;
  return isFrame || isSkippable ? 'zstd' : 'none';
}

/** Options for inflating. */
export interface InflateOptions {
  /** True if the digest of the input is verified. In that case, gzip's own checksums are skipped. */
  readonly isVerified?: boolean;
  /** Node version. If the version is unknown, streams are used. */
  readonly nodeVersion?: string;
}

/**
 * Creates an inflater for data that starts with `head`. Uncompressed data is passed through. If possible, zlib is
 * called directly, because streams need 33 percent more CPU time and 50 percent more memory.
 *
 * @param path Name of the data, for messages.
 */
export function openInflater(
  head: Uint8Array,
  path: string,
  take: TakeChunk,
  { isVerified = false, nodeVersion = process.versions.node }: InflateOptions = {},
): Inflater {
  const compression = compressionOf(head);
  const inflaterOf = (stream: ZlibStream, format: 'zlib' | 'zstd') => {
    const call = directCall(stream, format, nodeVersion);
    return call === undefined ? byStream(stream, path, take) : directly(call, path, take);
  };
  switch (compression) {
    case 'xz':
    case 'bzip2': {
      const message = `${path} uses ${compression} compression, but only gzip and zstd are supported`;
      throw new DataError('unreadable', message, { path });
    }
    case 'none':
      return { push: take, end: () => undefined };
    case 'gzip':
      return (
        (isVerified ? gzipInflater(path, take, nodeVersion) : undefined) ??
        inflaterOf(zlib.createGunzip(OPTIONS), 'zlib')
      );
    case 'zstd':
      return frameByFrame(inflaterOf(zlib.createZstdDecompress(OPTIONS), 'zstd'), path);
  }
}

/** Creates an inflater for gzip that skips the checksums. Returns undefined for an unknown version of Node. */
export function gzipInflater(
  path: string,
  take: TakeChunk,
  nodeVersion = process.versions.node,
): DirectInflater | undefined {
  const stream = zlib.createInflateRaw(OPTIONS);
  const call = directCall(stream, 'zlib', nodeVersion);
  if (call === undefined) return undefined;
  const inflate = inChunks(call, take);
  const reset = () => stream.reset();
  return gzipMembers({ inflate: (bytes) => inflate(bytes, false), reset }, path);
}

function frameByFrame({ push, end }: Inflater, path: string): Inflater {
  const partsOf = zstdFrames(path);
  return {
    push: async (bytes) => {
      for (const part of partsOf(bytes)) await push(part);
    },
    end,
  };
}

function directly(call: DirectCall, path: string, take: TakeChunk): Inflater {
  const inflate = inChunks(call, take);
  return {
    push: (bytes) => {
      const unread = inflate(bytes, false);
      requireZeros(bytes.subarray(bytes.length - unread), path);
    },
    end: () => {
      inflate(EMPTY, true);
    },
  };
}

/**
 * Returns a function that inflates bytes and passes the result to `take` in chunks. The function returns the number of
 * bytes after the end of the compressed data.
 */
function inChunks(call: DirectCall, take: TakeChunk): (bytes: Buffer, isEnd: boolean) => number {
  const chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
  return (bytes, isEnd) => {
    let rest = bytes;
    for (let isFull = true; isFull; ) {
      const { written, unread } = call(rest, chunk, isEnd);
      isFull = written === CHUNK_BYTES;
      rest = rest.subarray(rest.length - unread);
      if (written > 0) take(isFull ? chunk : chunk.subarray(0, written));
    }
    return rest.length;
  };
}

const EMPTY = Buffer.alloc(0);
