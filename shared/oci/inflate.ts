import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as zlib from 'node:zlib';
import { DataError } from '../errors/errors.ts';
import { gzipMembers } from './gzip-members.ts';
import { type DirectCall, directCall } from './zlib-direct.ts';
import { zstdFrames } from './zstd-frames.ts';

export type Compression = 'gzip' | 'zstd' | 'xz' | 'bzip2' | 'none';

/** Bytes that tell how something is compressed. */
export const MAGIC_BYTES = 6;

/**
 * Inflates bytes as they come, and hands the result on in pieces, each only until the call returns. It has
 * worked off what it was given when it returns, or when what it returns resolves.
 */
export interface Inflater {
  push(bytes: Buffer): void | Promise<void>;
  /** @throws when the bytes end before their end. */
  end(): void | Promise<void>;
}

/** Takes a piece of what was inflated; the bytes are another's when it returns. */
export type TakePiece = (piece: Buffer) => void;

/**
 * Bytes inflated at once. Large enough that the calls do not count, small enough for the processor's
 * cache: hashing and reading the archive find the bytes still there.
 */
const PIECE_BYTES = 256 * 1024;

const OPTIONS = { chunkSize: PIECE_BYTES };

/** By the first bytes. */
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

/**
 * An inflater for what begins with `head`; what is not compressed goes through as it is. Where zlib can be
 * called directly it is: by way of streams all takes a quarter longer.
 *
 * @param path Of what is inflated, for messages.
 * @param isVerified Whether the digest of what goes in is compared: then gzip's own checksums are not computed
 *   as well.
 */
export function openInflater(
  head: Uint8Array,
  path: string,
  take: TakePiece,
  isVerified = false,
): Inflater {
  const compression = compressionOf(head);
  switch (compression) {
    case 'xz':
    case 'bzip2': {
      const message = `${path} is compressed with ${compression}: only gzip and zstd are read`;
      throw new DataError('unreadable', message, { path });
    }
    case 'none':
      return { push: take, end: () => undefined };
    case 'gzip':
      return (
        (isVerified ? withoutChecksums(path, take) : undefined) ??
        inflaterOf(zlib.createGunzip(OPTIONS), 'zlib', take)
      );
    case 'zstd':
      return frameByFrame(inflaterOf(zlib.createZstdDecompress(OPTIONS), 'zstd', take), path);
  }
}

function inflaterOf(stream: Transform, format: 'zlib' | 'zstd', take: TakePiece): Inflater {
  const call = directCall(stream, format);
  return call === undefined ? byStream(stream, take) : directly(call, take);
}

function withoutChecksums(path: string, take: TakePiece): Inflater | undefined {
  const stream = zlib.createInflateRaw(OPTIONS);
  const call = directCall(stream, 'zlib');
  if (call === undefined) return undefined;
  const inflate = inPieces(call, take);
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

/** For versions of Node whose inner workings are not known. */
export function byStream(stream: Transform, take: TakePiece): Inflater {
  const ended = pipeline(stream, async (pieces: AsyncIterable<Buffer>) => {
    for await (const piece of pieces) take(piece);
  });
  // Told of by `push` or `end`, whichever comes next.
  ended.catch(() => undefined);
  return {
    // Of a write that failed, zlib's streams do not tell the one who wrote.
    push: (bytes) =>
      Promise.race([new Promise<void>((resolve) => stream.write(bytes, () => resolve())), ended]),
    end: async () => {
      stream.end();
      await ended;
    },
  };
}

function directly(call: DirectCall, take: TakePiece): Inflater {
  const inflate = inPieces(call, take);
  return {
    push: (bytes) => {
      inflate(bytes, false);
    },
    end: () => {
      inflate(EMPTY, true);
    },
  };
}

/** Inflates all of some bytes. How many are left over, behind the end of what is compressed. */
function inPieces(call: DirectCall, take: TakePiece): (bytes: Buffer, isEnd: boolean) => number {
  const piece = Buffer.allocUnsafeSlow(PIECE_BYTES);
  return (bytes, isEnd) => {
    let rest = bytes;
    for (let isFull = true; isFull; ) {
      const { written, unread } = call(rest, piece, isEnd);
      isFull = written === PIECE_BYTES;
      rest = rest.subarray(rest.length - unread);
      if (written > 0) take(isFull ? piece : piece.subarray(0, written));
    }
    return rest.length;
  };
}

const EMPTY = Buffer.alloc(0);
