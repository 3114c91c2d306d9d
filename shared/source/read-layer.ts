import type { Hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { DataError, RemoteError, UserError } from '../errors/errors.ts';
import { digestMismatch, hashFor, requireDigest } from '../oci/digest.ts';
import { errorCode } from '../oci/error-code.ts';
import type { BlobLocation } from '../oci/image-store.ts';
import { type Inflater, MAGIC_BYTES, openInflater, type TakePiece } from '../oci/inflate.ts';
import { createTarReader, type TarReader } from '../oci/tar-reader.ts';
import type { LayerContents, LayerJob } from './layer.ts';
import { collectLayer } from './layer-entries.ts';

/** Bytes read from disk at once. */
const READ_BYTES = 256 * 1024;

/**
 * Reads a layer in one pass: hashes what is stored, inflates it, hashes that, and reads the archive.
 *
 * @param now Milliseconds of a clock that only goes forward.
 * @throws {DataError} `digest-mismatch`, `limit-exceeded`, `malformed`, `path-escapes`.
 */
export async function readLayer(
  job: LayerJob,
  now: () => number = () => performance.now(),
): Promise<LayerContents> {
  const deadline = now() + job.limits.maxMs;
  const collector = collectLayer(job);
  const tar = createTarReader(job.digest, collector);
  const stored = counted(job.digest, job.digest);
  const archive = counted(job.diffId, job.digest);
  const take = (piece: Buffer): void => {
    archive.add(piece);
    if (now() > deadline) throw tooSlow(job);
    requireWithinLimits(archive.bytes, stored.bytes, job);
    tar.push(piece);
  };
  await translated(job, () => inflate(job, stored, take));
  return finish(job, { stored, archive, tar, inflatedBytes: archive.bytes }, collector);
}

async function inflate(job: LayerJob, stored: Counted, take: TakePiece): Promise<void> {
  let inflater: Inflater | undefined;
  let head: Buffer = Buffer.alloc(0);
  for await (const chunk of contentOf(job)) {
    stored.add(chunk);
    if (stored.bytes > job.size) {
      const message = `the layer ${job.digest} has more than the ${job.size} bytes described`;
      throw new DataError('digest-mismatch', message, { path: job.digest });
    }
    if (inflater !== undefined) {
      await inflater.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
      continue;
    }
    // A network may bring less than what tells how it is compressed.
    head = Buffer.concat([head, chunk]);
    if (head.length < MAGIC_BYTES && stored.bytes < job.size) continue;
    inflater = openInflater(head, `the layer ${job.digest}`, take, true);
    await inflater.push(head);
  }
  await inflater?.end();
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

function contentOf({ content }: LayerJob): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  return content instanceof ReadableStream ? content : fileChunks(content);
}

/**
 * Each chunk only until the next is asked for. It is read at once: there is nothing else to do meanwhile, in
 * a thread that is there for this layer, and in any other it is little.
 */
function* fileChunks({ path, offset, length }: BlobLocation): Generator<Uint8Array> {
  const chunk = Buffer.allocUnsafeSlow(Math.min(length, READ_BYTES));
  const file = openSync(path, 'r');
  try {
    for (let at = 0; at < length; ) {
      const count = readSync(file, chunk, 0, Math.min(chunk.length, length - at), offset + at);
      if (count === 0) return;
      yield chunk.subarray(0, count);
      at += count;
    }
  } finally {
    closeSync(file);
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

function tooSlow({ digest, limits }: LayerJob): DataError {
  const minutes = Math.round(limits.maxMs / 60_000);
  const message = `the layer ${digest} takes more than ${minutes} minutes to read`;
  return new DataError('limit-exceeded', message, { path: digest });
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
