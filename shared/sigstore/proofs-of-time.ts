import type { Bundle, TransparencyLogEntry } from '@sigstore/bundle';
import { RFC3161Timestamp } from '@sigstore/core';
import { TrustError } from '../errors/errors.ts';
import { isBoundedDer } from './bounded-der.ts';
import { isPathValidAt } from './certificate-path.ts';
import { isWithin, type TimestampAuthority } from './trust-material.ts';

/** A parsed timestamp that has not been verified yet. */
export interface Timestamp {
  readonly response: RFC3161Timestamp;
  readonly time: Date;
  readonly issuer: Buffer;
  readonly serialNumber: Buffer;
}

/**
 * Parses the timestamps in a bundle.
 *
 * @throws {TrustError} `timestamp-malformed`
 */
export function readTimestamps(bundle: Bundle): readonly Timestamp[] {
  const { rfc3161Timestamps = [] } = bundle.verificationMaterial.timestampVerificationData ?? {};
  return rfc3161Timestamps.map(({ signedTimestamp }) => readTimestamp(signedTimestamp));
}

function readTimestamp(der: Buffer): Timestamp {
  if (!isBoundedDer(der))
    throw new TrustError('timestamp-malformed', 'the timestamp takes too long to parse');
  try {
    const response = RFC3161Timestamp.parse(Buffer.from(der));
    const { signerIssuer: issuer, signerSerialNumber: serialNumber, signingTime: time } = response;
    if (Number.isNaN(time.getTime())) throw new Error('the time in the timestamp is invalid');
    return { response, time, issuer, serialNumber };
  } catch (cause) {
    throw new TrustError('timestamp-malformed', 'the timestamp cannot be read', { cause });
  }
}

/** The parts of a bundle that can prove when a signature existed: log entries and timestamps. */
export interface ProofsOfTime {
  readonly entries: readonly TransparencyLogEntry[];
  readonly timestamps: readonly Timestamp[];
}

/**
 * Verifies the timestamps over a signature, and returns all proven times. A log entry proves a time only with a signed
 * entry timestamp, which is verified together with the entry.
 *
 * @param stamped The bytes that the timestamps must cover.
 * @throws {TrustError} `timestamp-untrusted`, `-expired`, `-mismatch`, `-invalid` or `-missing`, or `proof-repeated`.
 */
export function verifyTimes(
  { entries, timestamps }: ProofsOfTime,
  stamped: Buffer,
  authorities: readonly TimestampAuthority[],
  threshold: number,
): readonly Date[] {
  for (const timestamp of timestamps) verifyTimestamp(timestamp, stamped, authorities);
  const proofs = [
    ...entries.flatMap(timeOfPromise),
    ...timestamps.map(({ serialNumber, time }) => ({ id: `tsa ${hexOf(serialNumber)}`, time })),
  ];
  const distinct = new Set(proofs.map(({ id, time }) => `${id} ${time.getTime()}`));
  if (distinct.size < proofs.length)
    throw new TrustError('proof-repeated', 'the bundle contains the same verified time twice');
  if (proofs.length < threshold)
    throw new TrustError(
      'timestamp-missing',
      `the bundle has too few verified timestamps: ${proofs.length}, but ${threshold} are required`,
    );
  return proofs.map(({ time }) => time);
}

function timeOfPromise({ integratedTime, inclusionPromise, logId }: TransparencyLogEntry) {
  const seconds = Number(integratedTime);
  if (inclusionPromise === undefined || seconds === 0) return [];
  return [{ id: `log ${hexOf(logId.keyId)}`, time: new Date(seconds * 1000) }];
}

/**
 * Verifies a timestamp. Several authorities can have the same name and serial number, so every authority in the root
 * with the right name and serial number is tried.
 */
function verifyTimestamp(
  { response, time, issuer, serialNumber }: Timestamp,
  stamped: Buffer,
  authorities: readonly TimestampAuthority[],
): void {
  const known = authorities.filter(({ certificate: { parsed } }) => {
    return parsed.serialNumber.equals(serialNumber) && parsed.issuer.equals(issuer);
  });
  if (known.length === 0)
    throw new TrustError(
      'timestamp-untrusted',
      'the timestamp is not from an authority in the trust root',
    );
  const valid = known.filter(
    ({ validFor, paths }) =>
      isWithin(time, validFor) && paths().some((path) => isPathValidAt(path, time)),
  );
  if (valid.length === 0)
    throw new TrustError(
      'timestamp-expired',
      `the timestamp authority was not valid at ${time.toISOString()}`,
    );
  if (!holds(() => response.tstInfo.verify(stamped)))
    throw new TrustError('timestamp-mismatch', 'the timestamp covers different content');
  const keys = valid.map(({ certificate }) => certificate.native.publicKey);
  if (!keys.some((key) => holds(() => response.verify(stamped, key))))
    throw new TrustError('timestamp-invalid', 'the timestamp’s signature is invalid');
}

/** Returns true if `verify` does not throw an error. The library throws one for an invalid timestamp. */
function holds(verify: () => void): boolean {
  try {
    verify();
    return true;
  } catch {
    return false;
  }
}

function hexOf(bytes: Buffer): string {
  return bytes.toString('hex');
}

/**
 * Returns the earliest of the verified times. An old signature can receive a new timestamp later, but no signature
 * can have a timestamp from before it existed.
 */
export function earliestOf(times: readonly Date[]): Date | undefined {
  return [...times].sort((a, b) => a.getTime() - b.getTime())[0];
}
