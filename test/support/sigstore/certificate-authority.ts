import { createHash, type KeyPairKeyObjectResult, sign } from 'node:crypto';
import { bits, octets, oid, sequence, tlv, utcTime, utf8String } from '../der.ts';
import { spkiDer } from './pem.ts';

/** Content of a certificate for a signer. */
interface CertificateRequest {
  /** The public key of the signer, as SubjectPublicKeyInfo in DER. */
  readonly publicKey: Buffer;
  /** URI of the workflow. */
  readonly subjectAltName: string;
  readonly extensions: readonly CertificateExtension[];
}

/** An extension with its object identifier, the content of its octet string, and its critical flag. */
export type CertificateExtension = readonly [string, Buffer, boolean?];

/** A certificate authority whose certificates have the form of Fulcio. Certificates are in DER. */
export interface CertificateAuthority {
  readonly rootCertificate: Buffer;
  issue(request: CertificateRequest): Buffer;
}

interface Content {
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
const SUBJECT_ALT_NAME = '2.5.29.17';
const BASIC_CONSTRAINTS = '2.5.29.19';
const AUTHORITY_KEY_ID = '2.5.29.35';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const SCT_LIST = '1.3.6.1.4.1.11129.2.4.2';
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
const TRUE = Buffer.from([0x01, 0x01, 0xff]);
const DIGITAL_SIGNATURE = Buffer.from([0x03, 0x02, 0x07, 0x80]);
const CERTIFICATE_AND_CRL_SIGN = Buffer.from([0x03, 0x02, 0x01, 0x06]);
const NAME = sequence(
  tlv(0x31, sequence(oid('2.5.4.3'), utf8String('sigstore'))),
  tlv(0x31, sequence(oid('2.5.4.10'), utf8String('sigstore.mock'))),
);
const YEAR_MS = 365 * 24 * 3_600_000;

/** Lifetime of a certificate for a signer, in milliseconds, as in Fulcio. */
const LIFETIME_MS = 600_000;

/** The number of bytes that precede the key in a P-256 SubjectPublicKeyInfo. */
const SPKI_PREFIX_LENGTH = 26;

/**
 * Creates an authority with its own root certificate.
 *
 * @param ctKeys Keys of the certificate transparency log, whose timestamp each certificate then contains.
 */
export function createCertificateAuthority(
  keys: KeyPairKeyObjectResult,
  ctKeys: KeyPairKeyObjectResult | undefined,
): CertificateAuthority {
  const ownKey = spkiDer(keys.publicKey);
  const ownKeyId = keyIdOf(ownKey);
  const authorityKeyId: CertificateExtension = [AUTHORITY_KEY_ID, sequence(tlv(0x80, ownKeyId))];
  const signed = (tbs: Buffer) =>
    sequence(tbs, ECDSA_WITH_SHA384, bits(sign('sha384', tbs, keys.privateKey)));
  const start = Date.now();
  const root: Content = {
    serial: Buffer.from([1]),
    issuer: NAME,
    subject: NAME,
    publicKey: ownKey,
    from: start,
    until: start + YEAR_MS,
    extensions: [
      [BASIC_CONSTRAINTS, sequence(TRUE), true],
      [KEY_USAGE, CERTIFICATE_AND_CRL_SIGN, true],
      [SUBJECT_KEY_ID, octets(ownKeyId)],
      authorityKeyId,
    ],
  };
  return {
    rootCertificate: signed(contentDer(root)),
    issue: ({ publicKey, subjectAltName, extensions }) => {
      const now = Date.now();
      const leaf: Content = {
        serial: Buffer.from('11182004', 'hex'),
        issuer: NAME,
        subject: sequence(),
        publicKey,
        from: now,
        until: now + LIFETIME_MS,
        extensions: [
          [KEY_USAGE, DIGITAL_SIGNATURE, true],
          [EXTENDED_KEY_USAGE, sequence(oid(CODE_SIGNING))],
          [SUBJECT_ALT_NAME, sequence(tlv(0x86, Buffer.from(subjectAltName))), true],
          [SUBJECT_KEY_ID, octets(keyIdOf(publicKey))],
          authorityKeyId,
          ...extensions,
        ],
      };
      if (ctKeys === undefined) return signed(contentDer(leaf));
      const proof: CertificateExtension = [SCT_LIST, sctList(contentDer(leaf), ownKey, ctKeys)];
      return signed(contentDer({ ...leaf, extensions: [...leaf.extensions, proof] }));
    },
  };
}

/** Encodes the part of a certificate that the authority signs. @see RFC 5280 §4.1 */
function contentDer(content: Content): Buffer {
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

/** Returns the extension with one signed certificate timestamp. @see RFC 6962 §3.2, §3.3 */
function sctList(precertificate: Buffer, issuerKey: Buffer, keys: KeyPairKeyObjectResult): Buffer {
  const time = number(Date.now(), 8);
  const signed = Buffer.concat([
    // Version 1, certificate timestamp.
    Buffer.from([0, 0]),
    time,
    // Entry of the type precertificate.
    number(1, 2),
    createHash('sha256').update(issuerKey).digest(),
    number(precertificate.length, 3),
    precertificate,
    number(0, 2),
  ]);
  const signature = sign('sha256', signed, keys.privateKey);
  const logId = createHash('sha256').update(spkiDer(keys.publicKey)).digest();
  const sct = Buffer.concat([
    Buffer.from([0]),
    logId,
    time,
    number(0, 2),
    // SHA-256 and ECDSA.
    Buffer.from([4, 3]),
    number(signature.length, 2),
    signature,
  ]);
  return octets(Buffer.concat([number(sct.length + 2, 2), number(sct.length, 2), sct]));
}

/** Encodes a number with the given count of bytes, in big-endian order. */
function number(value: number, bytes: number): Buffer {
  return Buffer.from(value.toString(16).padStart(2 * bytes, '0'), 'hex');
}
