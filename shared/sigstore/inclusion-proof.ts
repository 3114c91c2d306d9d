import { createHash } from 'node:crypto';
import type { TransparencyLogEntry } from '@sigstore/bundle';
import { TrustError } from '../errors/errors.ts';
import { verifyCheckpoint } from './checkpoint.ts';
import type { Log } from './trust-material.ts';

const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);

type InclusionProof = NonNullable<TransparencyLogEntry['inclusionProof']>;

/**
 * Verifies that an entry is in the tree that a checkpoint describes, and that the log has signed the checkpoint.
 *
 * @param logs Logs with the ID in the entry.
 * @throws {TrustError} `log-checkpoint-invalid` or `log-proof-invalid`
 */
export function verifyInclusionProof(
  proof: InclusionProof,
  body: Buffer,
  logs: readonly Log[],
): void {
  const checkpoint = verifyCheckpoint(proof.checkpoint?.envelope ?? '', logs);
  const root = rootFrom(proof, body, BigInt(checkpoint.size));
  if (root?.equals(Buffer.from(checkpoint.root, 'base64')) !== true)
    throw new TrustError('log-proof-invalid', 'the log entry is not in the checkpoint’s tree');
}

/**
 * Computes the root hash of a tree from one leaf and its audit path. Returns undefined if the path does not fit the
 * tree.
 *
 * @see RFC 9162 §2.1.3.2
 */
function rootFrom(proof: InclusionProof, leaf: Buffer, size: bigint): Buffer | undefined {
  let index = BigInt(proof.logIndex);
  if (index < 0n || index >= size) return undefined;
  let last = size - 1n;
  let hash = sha256(LEAF, leaf);
  for (const sibling of proof.hashes) {
    if (last === 0n) return undefined;
    if (isOdd(index) || index === last) {
      hash = sha256(NODE, sibling, hash);
      // The last node of a level moves up to the next level unchanged if it has no sibling.
      while (!isOdd(index) && index > 0n) [index, last] = [index >> 1n, last >> 1n];
    } else {
      hash = sha256(NODE, hash, sibling);
    }
    [index, last] = [index >> 1n, last >> 1n];
  }
  return last === 0n ? hash : undefined;
}

function isOdd(value: bigint): boolean {
  return (value & 1n) === 1n;
}

function sha256(...parts: readonly Buffer[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
