import { createPublicKey, hash, type KeyObject } from 'node:crypto';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { arrayAt, asObject, asString, type JsonObject, objectAt } from '../json/guards.ts';
import { type Certificate, parseCertificate } from './certificate.ts';
import { type CertificatePath, type Issuer, issuersOf, pathsFrom } from './certificate-path.ts';

/** A trust root that was parsed for verification. */
export interface TrustMaterial {
  readonly certificateAuthorities: readonly CertificateAuthority[];
  readonly timestampAuthorities: readonly TimestampAuthority[];
  readonly tlogs: readonly Log[];
  readonly ctlogs: readonly Log[];
}

export interface Validity {
  readonly start: Date;
  readonly end: Date;
}

export interface CertificateAuthority {
  readonly issuers: readonly Issuer[];
  readonly validFor: Validity;
}

export interface TimestampAuthority {
  /** The certificate that the authority signs with. The trust root lists it first. */
  readonly certificate: Certificate;
  /** Every path from the certificate to a root, regardless of validity periods. */
  readonly paths: () => readonly CertificatePath[];
  readonly validFor: Validity;
}

/** A transparency log or a certificate log. */
export interface Log {
  readonly id: Buffer;
  readonly url: string;
  readonly publicKey: KeyObject;
  readonly validFor: Validity;
  /**
   * True if the log's ID is the digest of only its key, as in version 1. Otherwise, the digest also covers the name.
   */
  readonly isNamedByKey: boolean;
}

/**
 * Parses a trust root.
 *
 * @throws if any part of the root cannot be used.
 */
export function readTrustMaterial(root: JsonObject): TrustMaterial {
  requireStarts(root);
  const read = TrustedRoot.fromJSON(root);
  return {
    certificateAuthorities: read.certificateAuthorities.map(certificateAuthorityOf),
    timestampAuthorities: read.timestampAuthorities.flatMap(timestampAuthorityOf),
    tlogs: read.tlogs.map(logOf),
    ctlogs: read.ctlogs.map(logOf),
  };
}

export function isWithin(time: Date, { start, end }: Validity): boolean {
  return start <= time && time <= end;
}

type ListedAuthority = TrustedRoot['certificateAuthorities'][number];

function certificateAuthorityOf(listed: ListedAuthority): CertificateAuthority {
  return { issuers: issuersOf(certificatesOf(listed)), validFor: validityOf(listed.validFor) };
}

/**
 * Returns a list with the timestamp authority. Returns an empty list for an authority without a certificate, because
 * such an authority cannot have issued a timestamp.
 */
function timestampAuthorityOf(listed: ListedAuthority): readonly TimestampAuthority[] {
  const [certificate, ...others] = certificatesOf(listed);
  if (certificate === undefined) return [];
  const issuers = issuersOf(others);
  let found: readonly CertificatePath[] | undefined;
  const paths = () => {
    found ??= pathsFrom(certificate, issuers);
    return found;
  };
  return [{ certificate, paths, validFor: validityOf(listed.validFor) }];
}

function certificatesOf({ certChain }: ListedAuthority): readonly Certificate[] {
  return (certChain?.certificates ?? []).map(({ rawBytes }) => parseCertificate(rawBytes));
}

function logOf({ baseUrl, checkpointKeyId, logId, publicKey }: TrustedRoot['tlogs'][number]): Log {
  const id = (checkpointKeyId ?? logId)?.keyId;
  if (id === undefined || publicKey?.rawBytes === undefined)
    throw new Error(`the log ${baseUrl} lacks an ID or a key`);
  const key = publicKeyOf(publicKey.rawBytes);
  const spki = key.export({ format: 'der', type: 'spki' });
  return {
    id,
    url: baseUrl,
    publicKey: key,
    validFor: validityOf(publicKey.validFor),
    isNamedByKey: hash('sha256', spki, 'buffer').equals(id),
  };
}

/** Reads a key in one of the two DER formats that occur in trust roots. The second format exists only for RSA. */
function publicKeyOf(der: Buffer): KeyObject {
  try {
    return createPublicKey({ key: der, format: 'der', type: 'spki' });
  } catch {
    return createPublicKey({ key: der, format: 'der', type: 'pkcs1' });
  }
}

/** Latest time that a Date can represent. */
const END_OF_TIME_MS = 8_640_000_000_000_000;

function validityOf(range: { start?: Date | undefined; end?: Date | undefined } | undefined) {
  return { start: range?.start ?? new Date(0), end: range?.end ?? new Date(END_OF_TIME_MS) };
}

/** Requires a start time in every validity range. A range without a start time is malformed, not unlimited. */
function requireStarts(root: JsonObject): void {
  for (const [list, holder] of RANGES) {
    for (const [index, item] of (arrayAt(root, list) ?? []).entries()) {
      const where = `$.${list}[${index}]`;
      const one = asObject(item, where);
      const range = objectAt(
        holder === undefined ? one : (objectAt(one, holder) ?? {}),
        'validFor',
      );
      if (range !== undefined) asString(range['start'], `${where}.validFor.start`);
    }
  }
}

/** The lists in a trust root, each with the name of the field for the validity range of an item. */
const RANGES = [
  ['tlogs', 'publicKey'],
  ['ctlogs', 'publicKey'],
  ['certificateAuthorities', undefined],
  ['timestampAuthorities', undefined],
] as const;
