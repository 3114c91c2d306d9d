import type { Hash } from 'node:crypto';
import { DataError } from '../errors/errors.ts';
import { digestMismatch, hashFor, requireDigest } from '../oci/digest.ts';
import { type Inflater, MAGIC_BYTES, openInflater, type TakePiece } from '../oci/inflate.ts';
import { createTarReader } from '../oci/tar-reader.ts';
import type { LayerContents, LayerJob } from './layer.ts';
import { collectLayer } from './layer-entries.ts';
import { asLayerError } from './layer-error.ts';

/** Bytes as they come, each chunk until the next is asked for; empty ones when nothing came for a while. */
export type StoredBytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/**
 * Reads a layer in one pass: inflates it, hashes that, and reads the archive.
 *
 * @param stored Its bytes as stored. Whoever gives them compares them with the job's digest, and fails before
 *   their end when they are others.
 * @param now Milliseconds of a clock that only goes forward.
 * @throws {DataError} `digest-mismatch`, `limit-exceeded`, `malformed`, `path-escapes`.
 */
export async function readLayer(
  job: LayerJob,
  stored: StoredBytes,
  now: () => number = () => performance.now(),
): Promise<LayerContents> {
  const deadline = now() + job.limits.maxMs;
  const requireInTime = (): void => {
    if (now() > deadline) throw tooSlow(job);
  };
  const collector = collectLayer(job);
  const tar = createTarReader(job.digest, collector);
  const archive = counted(job.diffId, job.digest);
  let storedBytes = 0;
  const take = (piece: Buffer): void => {
    archive.add(piece);
    requireInTime();
    requireWithinLimits(archive.bytes, storedBytes, job);
    tar.push(piece);
  };
  const inflate = inflaterOf(job, take);
  try {
    for await (const chunk of stored) {
      requireInTime();
      if (chunk.byteLength === 0) continue;
      storedBytes += chunk.byteLength;
      await inflate.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    }
    await inflate.end();
  } catch (error) {
    throw asLayerError(error, job.digest);
  }
  archive.requireMatch();
  tar.end();
  return collector.contents(archive.bytes);
}

/** How a layer is compressed is told by its first bytes, of which a network may bring less than that takes. */
function inflaterOf({ digest, size }: LayerJob, take: TakePiece): Inflater {
  let inflater: Inflater | undefined;
  let head: Buffer = Buffer.alloc(0);
  return {
    push: async (chunk) => {
      if (inflater !== undefined) return await inflater.push(chunk);
      head = Buffer.concat([head, chunk]);
      if (head.length < Math.min(MAGIC_BYTES, size)) return;
      inflater = openInflater(head, `the layer ${digest}`, take, true);
      await inflater.push(head);
    },
    end: async () => await inflater?.end(),
  };
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
