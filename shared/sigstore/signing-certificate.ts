import type { KeyObject } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import { TrustError } from '../errors/errors.ts';
import type { SignerIdentity } from '../model/verification.ts';
import { type Certificate, parseCertificate } from './certificate.ts';
import { identityOf } from './certificate-identity.ts';
import { type CertificatePath, isPathValidAt, pathsFrom } from './certificate-path.ts';
import { issuerNamedIn } from './known-issuers.ts';
import { type CertificateAuthority, isWithin } from './trust-material.ts';

/** The leaf, with what is asked of it again and again: all of it follows from its bytes. */
export interface SigningCertificate extends Certificate {
  readonly publicKey: KeyObject;
  readonly pem: string;
  /** @throws {TrustError} as `identityOf` does. */
  readonly identity: () => SignerIdentity;
  /** Every way to a root of an authority, at whatever time. */
  readonly pathsTo: (authority: CertificateAuthority) => readonly CertificatePath[];
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

/** Says whether an authority issued it for signing, as was found before. */
export function isRemembered({ native }: Certificate, known: CertificateMemory): boolean {
  return known.has(native.raw.toString('latin1'));
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

/** With the timestamps in it, which are read here to know that they can be. */
function readCertificate(der: Buffer): SigningCertificate {
  const certificate = parseCertificate(der);
  const { native, parsed } = certificate;
  const paths = new Map<CertificateAuthority, readonly CertificatePath[]>();
  let identity: SignerIdentity | undefined;
  try {
    void parsed.extSCT?.signedCertificateTimestamps;
    return {
      ...certificate,
      publicKey: native.publicKey,
      pem: native.toString(),
      identity: () => {
        identity ??= identityOf(certificate);
        return identity;
      },
      pathsTo: (authority) => {
        const found = paths.get(authority) ?? pathsFrom(certificate, authority.issuers);
        paths.set(authority, found);
        return found;
      },
    };
  } catch (cause) {
    throw new TrustError('certificate-malformed', 'its certificate cannot be read', { cause });
  }
}

/** By its signature, before time and log, so that a foreign certificate is called what it is. The path is found later. */
export function requireSigningCertificate(
  certificate: SigningCertificate,
  authorities: readonly CertificateAuthority[],
): void {
  const issuers = authorities.flatMap(({ issuers }) => issuers.map((each) => each.certificate));
  if (!hasPath(certificate, authorities) && !isSignedByAny(certificate, issuers))
    throw new TrustError(
      'certificate-untrusted',
      `its certificate was not issued by an authority of the trusted root${elsewhere(certificate, issuers)}`,
    );
  const { native } = certificate;
  if (native.ca || !(native.keyUsage ?? []).includes(CODE_SIGNING_OID))
    throw new TrustError('certificate-misused', 'its certificate is not for signing');
}

/** The usual case, which is found once for a certificate. */
function hasPath(
  certificate: SigningCertificate,
  authorities: readonly CertificateAuthority[],
): boolean {
  return authorities.some((authority) => certificate.pathsTo(authority).length > 0);
}

/** What an authority signed is its own, even where no path is found because of what the certificate says. */
function isSignedByAny({ native }: Certificate, issuers: readonly Certificate[]): boolean {
  return issuers.some((issuer) => native.verify(issuer.native.publicKey));
}

/**
 * Finds the path that proves a certificate at the last of the times that were proved; there is one for each.
 *
 * @param times At least one.
 * @throws {TrustError} `certificate-expired`, `authority-expired` or `certificate-untrusted`.
 */
export function requirePath(
  certificate: SigningCertificate,
  times: readonly Date[],
  authorities: readonly CertificateAuthority[],
): CertificatePath {
  if (!times.every((time) => certificate.parsed.validForDate(time)))
    throw new TrustError(
      'certificate-expired',
      'its certificate was not valid when the signature was made',
    );
  const ways = authorities.flatMap((authority) =>
    certificate.pathsTo(authority).map((path) => ({ authority, path })),
  );
  if (ways.length === 0)
    throw new TrustError('certificate-untrusted', 'no chain leads from its certificate to a root');
  const valid = times.map((time) =>
    ways.find(
      ({ authority, path }) => isWithin(time, authority.validFor) && isPathValidAt(path, time),
    ),
  );
  const last = valid.at(-1);
  if (last === undefined || valid.includes(undefined))
    throw new TrustError(
      'authority-expired',
      'the authority of its certificate was not valid when the signature was made',
    );
  return last.path;
}

/** Whose Sigstore it seems to be by, where that is not the one that is believed. */
function elsewhere({ parsed }: Certificate, believed: readonly Certificate[]): string {
  const named = issuerNamedIn(parsed.issuer);
  const isBelieved = believed.some((one) => issuerNamedIn(one.parsed.subject) === named);
  if (named === undefined || isBelieved) return '';
  return `, but, as it says, by ${named.name} (\`instance: ${named.id}\`)`;
}
