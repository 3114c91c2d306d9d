import type { Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DataError, RemoteError, UserError } from '../errors/errors.ts';
import { digestMismatch, hashFor, requireDigest } from '../oci/digest.ts';
import { errorCode } from '../oci/error-code.ts';
import { createTarReader, type TarReader } from '../oci/tar-reader.ts';
import { compressionOf, inflater, release } from './inflate.ts';
import type { LayerContents, LayerJob } from './layer.ts';
import { collectLayer } from './layer-entries.ts';
import { zstdFrames } from './zstd-frames.ts';

/** Bytes read from disk at once. */
const READ_BYTES = 256 * 1024;

/**
 * Reads a layer in one pass: hashes what is stored, inflates it, hashes that, and reads the archive.
 *
 * @throws {DataError} `digest-mismatch`, `limit-exceeded`, `malformed`, `path-escapes`.
 */
export async function readLayer(job: LayerJob): Promise<LayerContents> {
  const collector = collectLayer(job);
  const tar = createTarReader(job.digest, collector);
  const stored = counted(job.digest, job.digest);
  const archive = counted(job.diffId, job.digest);
  const source = contentOf(job)[Symbol.asyncIterator]();
  const first = await source.next();
  const compression = compressionOf(first.done ? new Uint8Array() : first.value);
  const chunks = tallied(first, source, stored, job);
  const frames = compression === 'zstd' ? zstdFrames(chunks, job.digest) : chunks;
  const take = (chunk: Buffer): void => {
    archive.add(chunk);
    requireWithinLimits(archive.bytes, stored.bytes, job);
    tar.push(chunk);
  };
  const inflate = inflater(compression);
  await translated(job, () =>
    inflate === undefined ? each(chunks, take) : inflated(frames, inflate, take),
  );
  return finish(job, { stored, archive, tar, inflatedBytes: archive.bytes }, collector);
}

async function each(chunks: AsyncIterable<Buffer>, take: (chunk: Buffer) => void): Promise<void> {
  for await (const chunk of chunks) take(chunk);
}

async function inflated(
  chunks: AsyncIterable<Buffer>,
  inflate: Transform,
  take: (chunk: Buffer) => void,
): Promise<void> {
  await pipeline(Readable.from(chunks), inflate, (stream: AsyncIterable<Buffer>) =>
    each(stream, (chunk) => {
      take(chunk);
      release(chunk);
    }),
  );
}

interface Counted {
  bytes: number;
  add(chunk: Uint8Array): void;
  /** @throws {DataError} `digest-mismatch` */
  requireMatch(): void;
}

function counted(digest: string, path: string): Counted {
  const { algorithm, ...rest } = requireDigest(digest, path);
  const hash: Hash = hashFor({ algorithm, ...rest });
  const self: Counted = {
    bytes: 0,
    add: (chunk) => {
      self.bytes += chunk.byteLength;
      hash.update(chunk);
    },
    requireMatch: () => {
      const actual = `${algorithm}:${hash.digest('hex')}`;
      if (actual !== digest) throw digestMismatch(digest, actual, path);
    },
  };
  return self;
}

function finish(
  job: LayerJob,
  read: { stored: Counted; archive: Counted; tar: TarReader; inflatedBytes: number },
  collector: ReturnType<typeof collectLayer>,
): LayerContents {
  if (read.stored.bytes !== job.size) {
    const message = `the layer ${job.digest} has ${read.stored.bytes} bytes, not ${job.size} as described`;
    throw new DataError('digest-mismatch', message, { path: job.digest });
  }
  read.stored.requireMatch();
  read.archive.requireMatch();
  read.tar.end();
  return collector.contents(read.inflatedBytes);
}

function contentOf(job: LayerJob): AsyncIterable<Uint8Array> {
  const { content } = job;
  if (content instanceof ReadableStream) return content;
  if (content.length === 0) return Readable.from([]);
  return createReadStream(content.path, {
    start: content.offset,
    end: content.offset + content.length - 1,
    highWaterMark: READ_BYTES,
  });
}

/** The chunks from the first on, counted and hashed on their way; never more than described. */
async function* tallied(
  first: IteratorResult<Uint8Array>,
  rest: AsyncIterator<Uint8Array>,
  stored: Counted,
  job: LayerJob,
): AsyncGenerator<Buffer> {
  try {
    for (let next = first; next.done !== true; next = await rest.next()) {
      const { buffer, byteOffset, byteLength } = next.value;
      stored.add(next.value);
      if (stored.bytes > job.size) {
        const message = `the layer ${job.digest} has more than the ${job.size} bytes described`;
        throw new DataError('digest-mismatch', message, { path: job.digest });
      }
      yield Buffer.from(buffer, byteOffset, byteLength);
    }
  } finally {
    await rest.return?.();
  }
}

function requireWithinLimits(inflated: number, stored: number, job: LayerJob): void {
  const { maxBytes, maxRatio, ratioFreeBytes } = job.limits;
  if (inflated <= ratioFreeBytes && inflated <= maxBytes) return;
  const isBomb = inflated > ratioFreeBytes && inflated > stored * maxRatio;
  if (inflated <= maxBytes && !isBomb) return;
  const message = isBomb
    ? `the layer ${job.digest} inflates to more than ${maxRatio} times its size: it looks like a decompression bomb`
    : `the layer ${job.digest} inflates to more than ${maxBytes} bytes`;
  throw new DataError('limit-exceeded', message, { path: job.digest });
}

/** Errors of zlib and of the disk, as what they are: a bad layer. */
async function translated(job: LayerJob, read: () => Promise<void>): Promise<void> {
  try {
    await read();
  } catch (error) {
    const isOurs =
      error instanceof DataError || error instanceof RemoteError || error instanceof UserError;
    const code = errorCode(error);
    if (isOurs || code === undefined) throw error;
    const message = `the layer ${job.digest} cannot be read (${code}): it is damaged or cut short`;
    throw new DataError('unreadable', message, { path: job.digest }, { cause: error });
  }
}
