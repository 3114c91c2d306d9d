import { createHash, type KeyPairKeyObjectResult, sign } from 'node:crypto';
import { octets, sequence, tlv } from '../der.ts';
import {
  type CertificateContent,
  type CertificateExtension,
  contentDer,
  keyIds,
  nameOf,
  purposeExtensions,
  rootContent,
  signedCertificate,
} from './certificate.ts';
import { spkiDer } from './pem.ts';

/** Content of a certificate for a signer. */
interface CertificateRequest {
  /** The public key of the signer, as SubjectPublicKeyInfo in DER. */
  readonly publicKey: Buffer;
  /** URI of the workflow. */
  readonly subjectAltName: string;
  readonly extensions: readonly CertificateExtension[];
}

/** A certificate authority whose certificates have the form of Fulcio. Certificates are in DER. */
export interface CertificateAuthority {
  readonly rootCertificate: Buffer;
  issue(request: CertificateRequest): Buffer;
}

const SUBJECT_ALT_NAME = '2.5.29.17';
const SCT_LIST = '1.3.6.1.4.1.11129.2.4.2';
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
const NAME = nameOf('sigstore');

/** Lifetime of a certificate for a signer, in milliseconds, as in Fulcio. */
const LIFETIME_MS = 600_000;

/**
 * Creates an authority with its own root certificate.
 *
 * @param ctKeys Keys of the certificate transparency log, whose timestamp each certificate then contains.
 * @param clock Returns milliseconds since 1970.
 */
export function createCertificateAuthority(
  keys: KeyPairKeyObjectResult,
  ctKeys: KeyPairKeyObjectResult | undefined,
  clock: () => number,
): CertificateAuthority {
  const ownKey = spkiDer(keys.publicKey);
  return {
    rootCertificate: signedCertificate(rootContent(NAME, ownKey, clock()), keys),
    issue: ({ publicKey, subjectAltName, extensions }) => {
      const now = clock();
      const leaf: CertificateContent = {
        serial: Buffer.from('11182004', 'hex'),
        issuer: NAME,
        subject: sequence(),
        publicKey,
        from: now,
        until: now + LIFETIME_MS,
        extensions: [
          ...purposeExtensions(CODE_SIGNING),
          [SUBJECT_ALT_NAME, sequence(tlv(0x86, Buffer.from(subjectAltName))), true],
          ...keyIds(publicKey, ownKey),
          ...extensions,
        ],
      };
      if (ctKeys === undefined) return signedCertificate(leaf, keys);
      const list = sctList(leaf, ownKey, ctKeys);
      const proof: CertificateExtension = [SCT_LIST, list];
      return signedCertificate({ ...leaf, extensions: [...leaf.extensions, proof] }, keys);
    },
  };
}

/** Returns the extension with one signed certificate timestamp. @see RFC 6962 §3.2, §3.3 */
function sctList(
  leaf: CertificateContent,
  issuerKey: Buffer,
  keys: KeyPairKeyObjectResult,
): Buffer {
  const precertificate = contentDer(leaf);
  const time = number(leaf.from, 8);
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
