import { createHash, type KeyPairKeyObjectResult, sign } from 'node:crypto';
import { bits, octets, oid, sequence, tlv, utcTime, utf8String } from '../der.ts';

/** An extension with its object identifier, the content of its octet string, and its critical flag. */
export type CertificateExtension = readonly [string, Buffer, boolean?];

/** The content of a certificate, with names and public key in DER. */
export interface CertificateContent {
  readonly serial: Buffer;
  readonly issuer: Buffer;
  readonly subject: Buffer;
  readonly publicKey: Buffer;
  /** Start and end, in milliseconds since 1970. */
  readonly from: number;
  readonly until: number;
  readonly extensions: readonly CertificateExtension[];
}

const ECDSA_WITH_SHA384 = sequence(oid('1.2.840.10045.4.3.3'));
const SUBJECT_KEY_ID = '2.5.29.14';
const KEY_USAGE = '2.5.29.15';
const BASIC_CONSTRAINTS = '2.5.29.19';
const AUTHORITY_KEY_ID = '2.5.29.35';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const TRUE = Buffer.from([0x01, 0x01, 0xff]);
const DIGITAL_SIGNATURE = Buffer.from([0x03, 0x02, 0x07, 0x80]);
const CERTIFICATE_AND_CRL_SIGN = Buffer.from([0x03, 0x02, 0x01, 0x06]);
const YEAR_MS = 365 * 24 * 3_600_000;

/** The number of bytes that precede the key in a P-256 SubjectPublicKeyInfo. */
const SPKI_PREFIX_LENGTH = 26;

/** Encodes the name of an authority. */
export function nameOf(commonName: string): Buffer {
  return sequence(
    tlv(0x31, sequence(oid('2.5.4.3'), utf8String(commonName))),
    tlv(0x31, sequence(oid('2.5.4.10'), utf8String('sigstore.mock'))),
  );
}

/**
 * Returns the content of a root certificate for P-256 keys that is valid for one year.
 *
 * @param start Milliseconds since 1970.
 */
export function rootContent(name: Buffer, publicKey: Buffer, start: number): CertificateContent {
  return {
    serial: Buffer.from([1]),
    issuer: name,
    subject: name,
    publicKey,
    from: start,
    until: start + YEAR_MS,
    extensions: [
      [BASIC_CONSTRAINTS, sequence(TRUE), true],
      [KEY_USAGE, CERTIFICATE_AND_CRL_SIGN, true],
      ...keyIds(publicKey, publicKey),
    ],
  };
}

/** Returns the extensions that limit a certificate to signatures for one purpose. */
export function purposeExtensions(purpose: string, isCritical = false): CertificateExtension[] {
  return [
    [KEY_USAGE, DIGITAL_SIGNATURE, true],
    [EXTENDED_KEY_USAGE, sequence(oid(purpose)), isCritical],
  ];
}

/** Returns the extensions that identify the key of a certificate and the key of its issuer. */
export function keyIds(publicKey: Buffer, issuerKey: Buffer): CertificateExtension[] {
  return [
    [SUBJECT_KEY_ID, octets(keyIdOf(publicKey))],
    [AUTHORITY_KEY_ID, sequence(tlv(0x80, keyIdOf(issuerKey)))],
  ];
}

/** Returns the certificate in DER, signed with the keys of its issuer. */
export function signedCertificate(content: CertificateContent, keys: KeyPairKeyObjectResult) {
  const tbs = contentDer(content);
  return sequence(tbs, ECDSA_WITH_SHA384, bits(sign('sha384', tbs, keys.privateKey)));
}

/** Encodes the part of a certificate that the authority signs. @see RFC 5280 §4.1 */
export function contentDer(content: CertificateContent): Buffer {
  const { serial, issuer, subject, publicKey, from, until } = content;
  const list = content.extensions.map(([id, value, isCritical = false]) =>
    sequence(oid(id), ...(isCritical ? [TRUE] : []), octets(value)),
  );
  return sequence(
    tlv(0xa0, Buffer.from([0x02, 0x01, 0x02])),
    tlv(0x02, serial),
    ECDSA_WITH_SHA384,
    issuer,
    sequence(utcTime(new Date(from)), utcTime(new Date(until))),
    subject,
    publicKey,
    tlv(0xa3, sequence(...list)),
  );
}

/** Returns the identifier of a P-256 key by method 1 of RFC 5280 §4.2.1.2. */
function keyIdOf(spki: Buffer): Buffer {
  return createHash('sha1').update(spki.subarray(SPKI_PREFIX_LENGTH)).digest();
}
