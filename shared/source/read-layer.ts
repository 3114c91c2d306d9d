import type { Hash } from 'node:crypto';
import { compressionOf, MAGIC_BYTES, openInflater } from '../compression/inflate.ts';
import type { Inflater, TakeChunk } from '../compression/inflater.ts';
import { digestMismatch, hashFor, requireDigest } from '../digest/digest.ts';
import { DataError } from '../errors/errors.ts';
import { createTarReader } from '../tar/reader.ts';
import { type LayerReading, readingOf } from './layer-compression.ts';
import type { LayerContents, LayerRequest } from './layer-contents.ts';
import { collectLayer } from './layer-entries.ts';
import { asLayerError } from './layer-error.ts';
import type { FileSearch } from './search-file.ts';

/**
 * Bytes as they arrive. Each chunk is valid until the next chunk is requested. An empty chunk means that no bytes
 * arrived for a while.
 */
export type StoredBytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/**
 * Reads a layer in one pass: decompresses it, compares it with the diff ID if requested, and reads the archive.
 *
 * @param stored The bytes of the layer blob. Their source verifies the digest of the layer, and fails before the end if
 * the bytes do not match.
 * @param now Returns the time of a monotonic clock, in milliseconds.
 * @throws {DataError} `digest-mismatch`, `limit-exceeded`, `malformed`, `path-escapes`.
 */
export async function readLayer(
  job: LayerRequest,
  stored: StoredBytes,
  now: () => number = () => performance.now(),
): Promise<LayerContents> {
  const deadline = now() + job.limits.maxMs;
  const requireInTime = (): void => {
    if (now() > deadline) throw tooSlow(job);
  };
  const collector = collectLayer(job, await searchFor(job));
  const tar = createTarReader(job.digest, collector);
  const bytes = { stored: 0, inflated: 0 };
  const inflater = inflaterOf(job, (chunk) => {
    bytes.inflated += chunk.byteLength;
    requireInTime();
    requireWithinLimits(bytes.inflated, bytes.stored, job);
    tar.push(chunk);
  });
  try {
    for await (const chunk of stored) {
      requireInTime();
      if (chunk.byteLength === 0) continue;
      bytes.stored += chunk.byteLength;
      await inflater.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    }
    await inflater.end();
  } catch (error) {
    throw asLayerError(error, job.digest);
  }
  tar.end();
  const { contradiction } = inflater.reading();
  const contents = collector.contents(bytes.inflated);
  return contradiction === undefined ? contents : { ...contents, contradiction };
}

/** Opens the search for secrets if it is requested. Loads the rules for secrets only in this case. */
async function searchFor({ wanted }: LayerRequest): Promise<FileSearch | undefined> {
  if (wanted.extracts?.includes('secrets') !== true) return undefined;
  return (await import('./search-file.ts')).openFileSearch();
}

interface LayerInflater extends Inflater {
  /**
   * Returns the contradiction that was found while the compression was determined. Returns an empty object before the
   * first bytes arrive.
   */
  reading(): Pick<LayerReading, 'contradiction'>;
}

interface Opened {
  readonly inflater: Inflater;
  readonly reading: LayerReading;
  readonly proof: Proof;
}

/**
 * Returns an inflater that compares the layer with its diff ID if necessary. Only the first bytes show whether it is
 * necessary, and the first chunk from the network can be too short for this. The decision is therefore made late.
 */
function inflaterOf(job: LayerRequest, take: TakeChunk): LayerInflater {
  let opened: Opened | undefined;
  let head: Buffer = Buffer.alloc(0);
  const open = async () => {
    const reading = readingOf(job, compressionOf(head));
    const proof = proofOf(job, reading);
    const taking = (chunk: Buffer): void => {
      proof.hash?.update(chunk);
      take(chunk);
    };
    const inflater = reading.isArchive
      ? asItIs(taking)
      : openInflater(head, `the layer ${job.digest}`, taking, { isVerified: true });
    opened = { reading, proof, inflater };
    await inflater.push(head);
    return opened;
  };
  return {
    push: async (chunk) => {
      if (opened !== undefined) return await opened.inflater.push(chunk);
      head = Buffer.concat([head, chunk]);
      if (head.length >= MAGIC_BYTES) await open();
    },
    end: async () => {
      const { inflater, proof } = opened ?? (await open());
      await inflater.end();
      proof.requireMatch();
    },
    reading: () => opened?.reading ?? {},
  };
}

function asItIs(take: TakeChunk): Inflater {
  return { push: take, end: () => undefined };
}

/** Verifies a layer against its diff ID. */
interface Proof {
  readonly hash: Hash | undefined;
  /** @throws {DataError} `digest-mismatch` */
  requireMatch(): void;
}

function proofOf({ digest, diffId }: LayerRequest, { provesDiffId }: LayerReading): Proof {
  const wanted = requireDigest(diffId, digest);
  if (!provesDiffId) return { hash: undefined, requireMatch: () => undefined };
  const hash = hashFor(wanted);
  const requireMatch = (): void => {
    const actual = `${wanted.algorithm}:${hash.digest('hex')}`;
    if (actual !== diffId) throw digestMismatch(diffId, actual, digest);
  };
  return { hash, requireMatch };
}

function requireWithinLimits(inflated: number, stored: number, job: LayerRequest): void {
  const { maxBytes, maxRatio, ratioFreeBytes } = job.limits;
  if (inflated <= ratioFreeBytes && inflated <= maxBytes) return;
  const isBomb = inflated > ratioFreeBytes && inflated > stored * maxRatio;
  if (inflated <= maxBytes && !isBomb) return;
  const message = isBomb
    ? `the layer ${job.digest} inflates to more than ${maxRatio} times its size, like a decompression bomb`
    : `the layer ${job.digest} inflates to more than ${maxBytes} bytes`;
  throw new DataError('limit-exceeded', message, { path: job.digest });
}

function tooSlow({ digest, limits }: LayerRequest): DataError {
  const minutes = Math.round(limits.maxMs / 60_000);
  const message = `reading the layer ${digest} took more than ${minutes} minutes`;
  return new DataError('limit-exceeded', message, { path: digest });
}
