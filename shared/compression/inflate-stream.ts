import type { Transform } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { Zlib } from 'node:zlib';
import { DataError } from '../errors/errors.ts';
import type { Inflater, TakeChunk } from './inflater.ts';

/** A stream from `node:zlib` that inflates. */
export type ZlibStream = Transform & Zlib;

/**
 * Inflates with Node's documented streams, which run in another thread and allocate memory for each chunk.
 *
 * @throws {DataError} `malformed` if anything other than zeros follows the compressed data.
 */
export function byStream(stream: ZlibStream, path: string, take: TakeChunk): Inflater {
  let pushed = 0;
  stream.on('data', (chunk: Buffer) => {
    try {
      take(chunk);
    } catch (error) {
      // An error thrown in this listener would terminate the process.
      stream.destroy(error instanceof Error ? error : new Error('refused', { cause: error }));
    }
  });
  const ended = finished(stream);
  // The next call to `push` or `end` throws the stream's error.
  ended.catch(() => undefined);
  return {
    push: async (bytes) => {
      pushed += bytes.length;
      // The callback is not always called after a failed write.
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
 * Rejects compressed data that is followed by anything other than zeros. Zeros are accepted, because some tools pad
 * blocks with them. Other bytes are rejected, because only some programs would read them.
 *
 * @throws {DataError} `malformed`
 */
export function requireZeros(rest: Buffer, path: string): void {
  if (!rest.some((byte) => byte !== 0)) return;
  const message = `${path} contains extra bytes after its compressed data`;
  throw new DataError('malformed', message, { path });
}
