import type { TransparencyLogEntry } from '@sigstore/bundle';
import { TrustError } from '../errors/errors.ts';
import { isWithin, type Log } from './trust-material.ts';

/**
 * Verifies the unsigned parts of log entries: the proof must describe the same tree as the signed checkpoint, and the
 * log must have been valid when the signature was made. An entry with a signed entry timestamp was checked at its own
 * time; an entry with only a proof has no time.
 *
 * @param entries Entries whose inclusion was verified.
 * @param signedAt A proven signing time.
 * @throws {TrustError} `log-proof-invalid` or `log-expired`.
 */
export function requireSoundTree(
  entries: readonly TransparencyLogEntry[],
  logs: readonly Pick<Log, 'id' | 'validFor'>[],
  signedAt: Date | undefined,
): void {
  for (const { inclusionProof, inclusionPromise, logId, logIndex } of entries) {
    if (inclusionProof !== undefined) requireSameTree(inclusionProof);
    if (inclusionPromise !== undefined) continue;
    // A signed entry timestamp covers the index, which counts across all trees of a log. Without one, only the proof
    // has an index.
    if (logIndex !== inclusionProof?.logIndex)
      throw new TrustError(
        'log-proof-invalid',
        'the index of its log entry differs from that of the proof',
      );
    if (signedAt === undefined) continue;
    const isValid = logs.some(
      ({ id, validFor }) => id.equals(logId.keyId) && isWithin(signedAt, validFor),
    );
    if (isValid) continue;
    const message = `its log was not valid at the signing time ${signedAt.toISOString()}`;
    throw new TrustError('log-expired', message);
  }
}

type InclusionProof = NonNullable<TransparencyLogEntry['inclusionProof']>;

/**
 * Compares the tree of the proof with that of the checkpoint.
 * @see https://github.com/transparency-dev/formats/tree/main/log: origin, size and root hash, by lines
 */
function requireSameTree({ checkpoint, rootHash, treeSize }: InclusionProof): void {
  const [, size, root] = (checkpoint?.envelope ?? '').split('\n', 3);
  if (size === treeSize && root === Buffer.from(rootHash).toString('base64')) return;
  const message = 'the proof of its log entry is for a different tree than the checkpoint';
  throw new TrustError('log-proof-invalid', message);
}
