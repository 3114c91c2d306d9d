import type { TransparencyLogEntry } from '@sigstore/bundle';
import { TrustError } from '../errors/errors.ts';
import { isWithin, type Log } from './trust-material.ts';

/**
 * Verifies what no signature says of log entries: that a proof says the same of the tree as the checkpoint which
 * is signed, and that the log was one to believe when the signature was made. An entry with a promise was held
 * against its own time; one with a proof alone has none.
 *
 * @param entries Entries whose inclusion was verified.
 * @param signedAt A time that was proved.
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
    // A promise signs the index, which counts over all trees of a log. Without one the proof's is all there is.
    if (logIndex !== inclusionProof?.logIndex)
      throw new TrustError(
        'log-proof-invalid',
        'the proof is for another index than its log entry',
      );
    if (signedAt === undefined) continue;
    const isValid = logs.some(
      ({ id, validFor }) => id.equals(logId.keyId) && isWithin(signedAt, validFor),
    );
    if (isValid) continue;
    const message = `its log was not valid at ${signedAt.toISOString()}, when it was signed`;
    throw new TrustError('log-expired', message);
  }
}

type InclusionProof = NonNullable<TransparencyLogEntry['inclusionProof']>;

/** @see https://github.com/transparency-dev/formats/tree/main/log: origin, size and root hash, by lines */
function requireSameTree({ checkpoint, rootHash, treeSize }: InclusionProof): void {
  const [, size, root] = (checkpoint?.envelope ?? '').split('\n', 3);
  if (size === treeSize && root === Buffer.from(rootHash).toString('base64')) return;
  const message = 'the proof of its log entry is for another tree than the checkpoint';
  throw new TrustError('log-proof-invalid', message);
}
