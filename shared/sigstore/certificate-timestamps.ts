import { hash, type KeyObject } from 'node:crypto';
import { type ASN1Obj, EXTENSION_OID_SCT, type X509Certificate } from '@sigstore/core';
import { TrustError } from '../errors/errors.ts';
import type { CertificatePath } from './certificate-path.ts';
import { encode, encodingOf } from './der-encoding.ts';
import { isWithin, type Log } from './trust-material.ts';

/**
 * Verifies the signed certificate timestamps (SCTs) in a certificate.
 *
 * @throws {TrustError} `sct-untrusted`, `sct-invalid`, `sct-missing` or `proof-repeated`.
 * @see RFC 6962 §3.2 and §3.3
 */
export function requireCertificateTimestamps(
  [leaf, issuer]: CertificatePath,
  logs: readonly Log[],
  threshold: number,
): void {
  const timestamps = leaf.parsed.extSCT?.signedCertificateTimestamps ?? [];
  const signed = timestamps.length === 0 ? Buffer.alloc(0) : signedPart(leaf.parsed, issuer.parsed);
  for (const timestamp of timestamps) verifyTimestamp(timestamp, signed, logs);
  const ids = new Set(timestamps.map(({ logID }) => logID.toString('hex')));
  if (ids.size < timestamps.length)
    throw new TrustError('proof-repeated', 'the certificate has two SCTs from the same log');
  if (timestamps.length < threshold)
    throw new TrustError(
      'sct-missing',
      `the certificate has too few SCTs: ${timestamps.length}, but ${threshold} are required`,
    );
}

/** The properties of the library’s SCT class that Assay uses. The library does not export this class. */
interface CertificateTimestamp {
  readonly logID: Buffer;
  readonly datetime: Date;
  readonly verify: (signed: Buffer, key: KeyObject) => boolean;
}

function verifyTimestamp(
  timestamp: CertificateTimestamp,
  signed: Buffer,
  logs: readonly Log[],
): void {
  const { logID, datetime } = timestamp;
  const valid = logs.filter(({ id, validFor }) => id.equals(logID) && isWithin(datetime, validFor));
  if (valid.length === 0)
    throw new TrustError(
      'sct-untrusted',
      'the SCT in the certificate is not from a log that was in the trust root at that time',
    );
  if (!valid.some(({ publicKey }) => timestamp.verify(signed, publicKey)))
    throw new TrustError('sct-invalid', 'the SCT in the certificate is invalid');
}

/**
 * Returns the bytes that the log signed: the hash of the issuer's key, and the certificate before the SCTs were added.
 */
function signedPart(leaf: X509Certificate, issuer: X509Certificate): Buffer {
  const { tag, subs } = leaf.tbsCertificate;
  const certificate = encode(tag, subs.map(withoutTimestamps));
  const length = Buffer.alloc(3);
  length.writeUIntBE(certificate.length, 0, length.length);
  return Buffer.concat([hash('sha256', issuer.publicKey, 'buffer'), length, certificate]);
}

/** Returns the signed part of a certificate, without the SCT extension. */
function withoutTimestamps(part: ASN1Obj): Buffer {
  const [list] = part.subs;
  if (!part.tag.isContextSpecific(EXTENSIONS) || list === undefined) return encodingOf(part);
  const others = list.subs.filter((extension) => extension.subs[0]?.toOID() !== EXTENSION_OID_SCT);
  return encode(part.tag, [encode(list.tag, others.map(encodingOf))]);
}

/**
 * Tag for the extensions in the signed part of a certificate.
 *
 * @see RFC 5280 §4.1
 */
const EXTENSIONS = 3;
