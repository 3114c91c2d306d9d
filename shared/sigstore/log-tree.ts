import type { TransparencyLogEntry } from '@sigstore/bundle';
import { TrustError } from '../errors/errors.ts';
import { isWithin, type Log } from './trust-material.ts';

/**
 * Verifies the parts of log entries that are not signed. The proof must be for the same tree as the signed checkpoint.
 * The log must have been valid at the signing time. For an entry with a signed entry timestamp, an earlier check has
 * already found that the log was valid at the time in the timestamp. An entry with only a proof does not prove a time.
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
    // A signed entry timestamp covers the index of the entry across all trees of a log. Without it, only the proof
    // contains an index.
    if (logIndex !== inclusionProof?.logIndex)
      throw new TrustError(
        'log-proof-invalid',
        'the log entry’s index differs from the index in its proof',
      );
    if (signedAt === undefined) continue;
    const isValid = logs.some(
      ({ id, validFor }) => id.equals(logId.keyId) && isWithin(signedAt, validFor),
    );
    if (isValid) continue;
    const message = `the log was not valid at the signing time ${signedAt.toISOString()}`;
    throw new TrustError('log-expired', message);
  }
}

type InclusionProof = NonNullable<TransparencyLogEntry['inclusionProof']>;

/**
 * Compares the trees in the proof and the checkpoint. A checkpoint has one line each for the origin, the size and the
 * root hash.
 * @see https://github.com/transparency-dev/formats/tree/main/log
 */
function requireSameTree({ checkpoint, rootHash, treeSize }: InclusionProof): void {
  const [, size, root] = (checkpoint?.envelope ?? '').split('\n', 3);
  if (size === treeSize && root === Buffer.from(rootHash).toString('base64')) return;
  const message = 'the log entry’s proof and checkpoint are for different trees';
  throw new TrustError('log-proof-invalid', message);
}
