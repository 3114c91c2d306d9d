import { type KeyObject, X509Certificate } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import type { X509Certificate as ParsedCertificate } from '@sigstore/core';
import type { TrustMaterial } from '@sigstore/verify';
import { TrustError } from '../errors/errors.ts';
import type { Identity } from '../model/verification.ts';
import { isBoundedDer } from './bounded-der.ts';
import { parseCertificate } from './certificate.ts';
import { identityOf } from './certificate-identity.ts';
import { issuerNamedIn } from './known-issuers.ts';

/** The leaf, as both readers have it. */
export interface SigningCertificate {
  readonly native: X509Certificate;
  readonly parsed: ParsedCertificate;
  readonly publicKey: KeyObject;
  readonly pem: string;
  /** @throws {TrustError} as `identityOf` does. */
  readonly identity: () => Identity;
}

/** By their bytes. */
export type CertificateMemory = Map<string, SigningCertificate>;

const CODE_SIGNING_OID = '1.3.6.1.5.5.7.3.3';

/** Certificates remembered: as many as a run has candidates for one subject. */
const MAX_CERTIFICATES = 1_000;

/**
 * The certificate that a bundle says to be signed by; undefined where it has none. It is not believed yet.
 *
 * @throws {TrustError} `certificate-malformed`
 */
export function signingCertificateOf(
  bundle: Bundle,
  known: CertificateMemory,
): SigningCertificate | undefined {
  const der = certificateOf(bundle);
  if (der === undefined) return undefined;
  return known.get(der.toString('latin1')) ?? readCertificate(der);
}

/** Only what an authority issued: anyone could fill the memory with others, which may be large. */
export function remember(certificate: SigningCertificate, known: CertificateMemory): void {
  if (known.size >= MAX_CERTIFICATES) return;
  known.set(certificate.native.raw.toString('latin1'), certificate);
}

function certificateOf(bundle: Bundle): Buffer | undefined {
  const { content } = bundle.verificationMaterial;
  switch (content.$case) {
    case 'certificate':
      return Buffer.from(content.certificate.rawBytes);
    case 'x509CertificateChain':
      return Buffer.from(content.x509CertificateChain.certificates[0]?.rawBytes ?? []);
    case 'publicKey':
      return undefined;
  }
}

/** By both readers, Node's and the library's, with the timestamps in it, and in no longer form than DER. */
function readCertificate(der: Buffer): SigningCertificate {
  if (!isBoundedDer(der))
    throw new TrustError('certificate-malformed', 'its certificate would take too long to be read');
  try {
    const native = new X509Certificate(der);
    const parsed = parseCertificate(der);
    void parsed.extSCT?.signedCertificateTimestamps;
    if (!native.raw.equals(der)) throw new Error('it is not in DER');
    let identity: Identity | undefined;
    return {
      native,
      parsed,
      publicKey: native.publicKey,
      pem: native.toString(),
      identity: () => {
        identity ??= identityOf(parsed);
        return identity;
      },
    };
  } catch (cause) {
    throw new TrustError('certificate-malformed', 'its certificate cannot be read', { cause });
  }
}

/** Looked at before time and log, so that a foreign certificate is called what it is. */
export function requireSigningCertificate(
  { native, parsed }: SigningCertificate,
  material: TrustMaterial,
): void {
  const issuers = material.certificateAuthorities.flatMap(({ certChain }) => certChain);
  if (!issuers.some((issuer) => parsed.verify(issuer)))
    throw new TrustError(
      'certificate-untrusted',
      `its certificate was not issued by an authority of the trusted root${elsewhere(parsed, issuers)}`,
    );
  if (native.ca || !(native.keyUsage ?? []).includes(CODE_SIGNING_OID))
    throw new TrustError('certificate-misused', 'its certificate is not for signing');
}

/** Whose Sigstore it seems to be by, where that is not the one that is believed. */
function elsewhere({ issuer }: ParsedCertificate, believed: readonly ParsedCertificate[]): string {
  const named = issuerNamedIn(issuer);
  const isBelieved = believed.some(({ subject }) => issuerNamedIn(subject) === named);
  if (named === undefined || isBelieved) return '';
  return `, but, as it says, by ${named.name} (\`instance: ${named.id}\`)`;
}
