import type { Hash } from 'node:crypto';
import { DataError } from '../errors/errors.ts';
import { digestMismatch, hashFor, requireDigest } from '../oci/digest.ts';
import {
  compressionOf,
  type Inflater,
  MAGIC_BYTES,
  openInflater,
  type TakePiece,
} from '../oci/inflate.ts';
import { createTarReader } from '../oci/tar-reader.ts';
import type { LayerContents, LayerJob } from './layer.ts';
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
  return collector.contents(bytes.inflated);
}

/**
 * Compares what the layer inflates to with its diff ID, where that is needed. How it is compressed is told by its
 * first bytes, of which a network may bring less than that takes.
 */
function inflaterOf(job: LayerJob, take: TakePiece): Inflater {
  let opened: { readonly inflater: Inflater; readonly proof: Proof } | undefined;
  let head: Buffer = Buffer.alloc(0);
  const open = async () => {
    const proof = proofOf(job, compressionOf(head) === 'none');
    const taking = (piece: Buffer): void => {
      proof.hash?.update(piece);
      take(piece);
    };
    opened = { proof, inflater: openInflater(head, `the layer ${job.digest}`, taking, true) };
    await opened.inflater.push(head);
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
  };
}

/** That a layer is what its diff ID says. */
interface Proof {
  readonly hash: Hash | undefined;
  /** @throws {DataError} `digest-mismatch` */
  requireMatch(): void;
}

/** What is stored as it is was compared with the digest already: if the diff ID is the same, with both. */
function proofOf({ digest, diffId, provesDiffId }: LayerJob, isPlain: boolean): Proof {
  const wanted = requireDigest(diffId, digest);
  const isNeeded = isPlain ? digest !== diffId : provesDiffId;
  if (!isNeeded) return { hash: undefined, requireMatch: () => undefined };
  const hash = hashFor(wanted);
  const requireMatch = (): void => {
    const actual = `${wanted.algorithm}:${hash.digest('hex')}`;
    if (actual !== diffId) throw digestMismatch(diffId, actual, digest);
  };
  return { hash, requireMatch };
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
