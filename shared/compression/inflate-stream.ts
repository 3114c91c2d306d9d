import type { Transform } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { Zlib } from 'node:zlib';
import { DataError } from '../errors/errors.ts';
import type { Inflater, TakePiece } from './inflater.ts';

/** A stream of `node:zlib` that inflates. */
export type ZlibStream = Transform & Zlib;

/**
 * Inflates by what Node documents: its streams, which work in another thread and put each piece into new memory.
 *
 * @throws {DataError} `malformed` when anything but zeros follows the end of what is compressed.
 */
export function byStream(stream: ZlibStream, path: string, take: TakePiece): Inflater {
  let pushed = 0;
  stream.on('data', (piece: Buffer) => {
    try {
      take(piece);
    } catch (error) {
      // Thrown in here, it would end the process.
      stream.destroy(error instanceof Error ? error : new Error('refused', { cause: error }));
    }
  });
  const ended = finished(stream);
  // The next `push` or `end` throws it.
  ended.catch(() => undefined);
  return {
    push: async (bytes) => {
      pushed += bytes.length;
      // A write that fails does not always call back.
      await Promise.race([
        new Promise<void>((resolve) => stream.write(bytes, () => resolve())),
        ended,
      ]);
      if (stream.errored !== null) throw stream.errored;
      const unread = Math.min(pushed - stream.bytesWritten, bytes.length);
      requireZeros(bytes.subarray(bytes.length - unread), path);
    },
    end: async () => {
      stream.end();
      await ended;
    },
  };
}

/**
 * Zeros may follow what is compressed: some writers fill blocks with them. Other bytes would be read by one program
 * and not by another.
 *
 * @throws {DataError} `malformed`
 */
export function requireZeros(rest: Buffer, path: string): void {
  if (!rest.some((byte) => byte !== 0)) return;
  const message = `${path} has more bytes after the end of its compressed data`;
  throw new DataError('malformed', message, { path });
}
