import type { Hash } from 'node:crypto';
import { compressionOf, MAGIC_BYTES, openInflater } from '../compression/inflate.ts';
import type { Inflater, TakePiece } from '../compression/inflater.ts';
import { digestMismatch, hashFor, requireDigest } from '../digest/digest.ts';
import { DataError } from '../errors/errors.ts';
import { createTarReader } from '../tar/reader.ts';
import { type LayerReading, readingOf } from './layer-compression.ts';
import type { LayerContents, LayerRequest } from './layer-contents.ts';
import { collectLayer } from './layer-entries.ts';
import { asLayerError } from './layer-error.ts';

/** Bytes as they come, each chunk until the next is asked for; empty ones when nothing came for a while. */
export type StoredBytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/**
 * Reads a layer in one pass: inflates it, compares that with its diff ID where the job says so, and reads the archive.
 *
 * @param stored Its bytes as stored. Whoever gives them compares them with the job's digest, and fails before
 *   their end when they are others.
 * @param now Milliseconds of a clock that only goes forward.
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
  const collector = collectLayer(job);
  const tar = createTarReader(job.digest, collector);
  const bytes = { stored: 0, inflated: 0 };
  const inflater = inflaterOf(job, (piece) => {
    bytes.inflated += piece.byteLength;
    requireInTime();
    requireWithinLimits(bytes.inflated, bytes.stored, job);
    tar.push(piece);
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

interface LayerInflater extends Inflater {
  /** How the layer was read, once it was. */
  reading(): Pick<LayerReading, 'contradiction'>;
}

interface Opened {
  readonly inflater: Inflater;
  readonly reading: LayerReading;
  readonly proof: Proof;
}

/**
 * Compares what the layer inflates to with its diff ID, where that is needed. How it is compressed is told by its
 * first bytes too, of which a network may bring less than that takes.
 */
function inflaterOf(job: LayerRequest, take: TakePiece): LayerInflater {
  let opened: Opened | undefined;
  let head: Buffer = Buffer.alloc(0);
  const open = async () => {
    const reading = readingOf(job, compressionOf(head));
    const proof = proofOf(job, reading);
    const taking = (piece: Buffer): void => {
      proof.hash?.update(piece);
      take(piece);
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

function asItIs(take: TakePiece): Inflater {
  return { push: take, end: () => undefined };
}

/** That a layer is what its diff ID says. */
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
    ? `the layer ${job.digest} inflates to more than ${maxRatio} times its size: it looks like a decompression bomb`
    : `the layer ${job.digest} inflates to more than ${maxBytes} bytes`;
  throw new DataError('limit-exceeded', message, { path: job.digest });
}

function tooSlow({ digest, limits }: LayerRequest): DataError {
  const minutes = Math.round(limits.maxMs / 60_000);
  const message = `the layer ${digest} takes more than ${minutes} minutes to read`;
  return new DataError('limit-exceeded', message, { path: digest });
}
