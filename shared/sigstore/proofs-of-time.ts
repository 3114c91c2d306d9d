import type { Bundle, TransparencyLogEntry } from '@sigstore/bundle';
import { RFC3161Timestamp } from '@sigstore/core';
import { TrustError } from '../errors/errors.ts';
import { isBoundedDer } from './bounded-der.ts';
import { isPathValidAt } from './certificate-path.ts';
import { isWithin, type TimestampAuthority } from './trust-material.ts';

/** A timestamp of an authority that was read. Nothing in it is believed yet. */
export interface Timestamp {
  readonly response: RFC3161Timestamp;
  readonly time: Date;
  readonly issuer: Buffer;
  readonly serialNumber: Buffer;
}

/** @throws {TrustError} `timestamp-malformed` */
export function readTimestamps(bundle: Bundle): readonly Timestamp[] {
  const { rfc3161Timestamps = [] } = bundle.verificationMaterial.timestampVerificationData ?? {};
  return rfc3161Timestamps.map(({ signedTimestamp }) => readTimestamp(signedTimestamp));
}

function readTimestamp(der: Buffer): Timestamp {
  if (!isBoundedDer(der))
    throw new TrustError('timestamp-malformed', 'its timestamp would take too long to be read');
  try {
    const response = RFC3161Timestamp.parse(Buffer.from(der));
    const { signerIssuer: issuer, signerSerialNumber: serialNumber, signingTime: time } = response;
    if (Number.isNaN(time.getTime())) throw new Error('its time is none');
    return { response, time, issuer, serialNumber };
  } catch (cause) {
    throw new TrustError('timestamp-malformed', 'its timestamp cannot be read', { cause });
  }
}

/** What says when a signature was there. */
export interface ProofsOfTime {
  readonly entries: readonly TransparencyLogEntry[];
  readonly timestamps: readonly Timestamp[];
}

/**
 * Verifies the timestamps over a signature, and tells all times that something signed. Those of log entries are
 * verified with the entries, by their promises: a log’s time counts only with its promise, which signs it.
 *
 * @param stamped What the timestamps must be over.
 * @throws {TrustError} `timestamp-untrusted`, `-expired`, `-mismatch`, `-invalid` or `-missing`, or
 *   `proof-repeated`.
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
    throw new TrustError('proof-repeated', 'it has the same proof of time twice');
  if (proofs.length < threshold)
    throw new TrustError(
      'timestamp-missing',
      `it has too few proofs of time: ${proofs.length} of ${threshold}`,
    );
  return proofs.map(({ time }) => time);
}

function timeOfPromise({ integratedTime, inclusionPromise, logId }: TransparencyLogEntry) {
  const seconds = Number(integratedTime);
  if (inclusionPromise === undefined || seconds === 0) return [];
  return [{ id: `log ${hexOf(logId.keyId)}`, time: new Date(seconds * 1000) }];
}

/** By any authority of the root with this name and serial number. */
function verifyTimestamp(
  { response, time, issuer, serialNumber }: Timestamp,
  stamped: Buffer,
  authorities: readonly TimestampAuthority[],
): void {
  const known = authorities.filter(({ certificate: { parsed } }) => {
    return parsed.serialNumber.equals(serialNumber) && parsed.issuer.equals(issuer);
  });
  if (known.length === 0)
    throw new TrustError('timestamp-untrusted', 'no authority of the root made its timestamp');
  const valid = known.filter(
    ({ validFor, paths }) =>
      isWithin(time, validFor) && paths().some((path) => isPathValidAt(path, time)),
  );
  if (valid.length === 0)
    throw new TrustError(
      'timestamp-expired',
      `the authority of its timestamp was not valid at ${time.toISOString()}`,
    );
  if (!holds(() => response.tstInfo.verify(stamped)))
    throw new TrustError('timestamp-mismatch', 'its timestamp is for something else');
  const keys = valid.map(({ certificate }) => certificate.native.publicKey);
  if (!keys.some((key) => holds(() => response.verify(stamped, key))))
    throw new TrustError('timestamp-invalid', 'the signature of its timestamp does not hold');
}

/** The library throws when a timestamp does not hold. */
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
 * The earliest of the times that were verified: an old signature can be given a new timestamp later, but no
 * earlier one.
 */
export function earliestOf(times: readonly Date[]): Date | undefined {
  return [...times].sort((a, b) => a.getTime() - b.getTime())[0];
}
