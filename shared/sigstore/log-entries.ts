import type { TransparencyLogEntry } from '@sigstore/bundle';
import { TrustError } from '../errors/errors.ts';
import { canonicalJson } from '../json/canonical-json.ts';
import { verifyInclusionProof } from './inclusion-proof.ts';
import { type LogRecord, readLogEntry } from './log-entry.ts';
import type { SignatureContent } from './signature-content.ts';
import { isWithin, type Log } from './trust-material.ts';
import { verifyBytes } from './verify-bytes.ts';

/**
 * Verifies all log entries in a bundle. Each entry must be in a log that the trust root lists, and must be for this
 * signature. A single invalid or missing entry is enough to refuse the bundle.
 *
 * @throws {TrustError} `log-untrusted`, `log-expired`, `log-promise-invalid`, `log-checkpoint-invalid`,
 * `log-proof-invalid`, `log-entry-mismatch`, `proof-repeated` or `log-entry-missing`.
 */
export function verifyLogEntries(
  entries: readonly TransparencyLogEntry[],
  content: SignatureContent,
  logs: readonly Log[],
  threshold: number,
): readonly LogRecord[] {
  const records = entries.map((entry) => {
    verifyInclusion(entry, logs);
    const record = readLogEntry(entry);
    requireSameContent(record, content);
    return record;
  });
  const bodies = entries.map(
    ({ logId, canonicalizedBody }) =>
      `${logId.keyId.toString('hex')} ${canonicalizedBody.toString('base64')}`,
  );
  if (new Set(bodies).size < bodies.length)
    throw new TrustError('proof-repeated', 'the bundle contains the same log entry twice');
  if (entries.length < threshold)
    throw new TrustError(
      'log-entry-missing',
      `the bundle has too few log entries: ${entries.length}, but ${threshold} are required`,
    );
  return records;
}

/**
 * Verifies the signed entry timestamp (SET) and the inclusion proof of an entry. The entry must contain at least one of
 * the two.
 */
function verifyInclusion(entry: TransparencyLogEntry, logs: readonly Log[]): void {
  const { canonicalizedBody, inclusionPromise, inclusionProof, logId } = entry;
  if (inclusionPromise === undefined && inclusionProof === undefined)
    throw new TrustError(
      'log-proof-invalid',
      'the log entry has neither a signed entry timestamp nor a proof',
    );
  const known = logs.filter(({ id }) => id.equals(logId.keyId));
  if (known.length === 0)
    throw new TrustError(
      'log-untrusted',
      'the log entry is from a log that is not in the trust root',
    );
  if (inclusionPromise !== undefined)
    verifyPromise(entry, inclusionPromise.signedEntryTimestamp, known);
  if (inclusionProof !== undefined) verifyInclusionProof(inclusionProof, canonicalizedBody, known);
}

/**
 * Verifies the signed entry timestamp (SET), which is the log's promise to include the entry.
 * @see https://github.com/sigstore/rekor/blob/main/pkg/api/entries.go `signEntry`
 */
function verifyPromise(entry: TransparencyLogEntry, promise: Buffer, logs: readonly Log[]): void {
  const time = new Date(Number(entry.integratedTime) * 1000);
  const valid = logs.filter(({ validFor }) => isWithin(time, validFor));
  if (valid.length === 0)
    throw new TrustError('log-expired', 'the log was not valid when it accepted the entry');
  const signed = canonicalJson({
    body: entry.canonicalizedBody.toString('base64'),
    integratedTime: Number(entry.integratedTime),
    logID: entry.logId.keyId.toString('hex'),
    logIndex: Number(entry.logIndex),
  });
  if (valid.some(({ publicKey }) => verifyBytes(Buffer.from(signed), publicKey, promise))) return;
  throw new TrustError('log-promise-invalid', 'the log’s signed entry timestamp is invalid');
}

function requireSameContent(record: LogRecord, content: SignatureContent): void {
  const { signature, signedDigest, payloadDigest } = content;
  if (!record.signature.equals(signature))
    throw new TrustError('log-entry-mismatch', 'the log entry is for a different signature');
  const digest = record.digestOf === 'signed' ? signedDigest() : payloadDigest();
  if (!record.digest.equals(digest))
    throw new TrustError('log-entry-mismatch', 'the log entry is for different content');
}
