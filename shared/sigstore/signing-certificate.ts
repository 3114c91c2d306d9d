import type { KeyObject } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import { TrustError } from '../errors/errors.ts';
import type { SignerIdentity } from '../model/verification.ts';
import { type Certificate, parseCertificate } from './certificate.ts';
import { identityOf } from './certificate-identity.ts';
import { type CertificatePath, isPathValidAt, pathsFrom } from './certificate-path.ts';
import { issuerNamedIn } from './known-issuers.ts';
import { type CertificateAuthority, isWithin } from './trust-material.ts';

/** The leaf certificate, with cached values that depend only on its bytes. */
export interface SigningCertificate extends Certificate {
  readonly publicKey: KeyObject;
  readonly pem: string;
  /** @throws {TrustError} in the same cases as `identityOf`. */
  readonly identity: () => SignerIdentity;
  /** Every certificate path to the root of an authority, regardless of validity periods. */
  readonly pathsTo: (authority: CertificateAuthority) => readonly CertificatePath[];
}

/** Certificates, by their bytes. */
export type CertificateMemory = Map<string, SigningCertificate>;

const CODE_SIGNING_OID = '1.3.6.1.5.5.7.3.3';

/** Maximum number of cached certificates. It is the same as the maximum number of candidates for one subject. */
const MAX_CERTIFICATES = 1_000;

/**
 * Returns the certificate in a bundle, which has not been verified yet. Returns undefined if the bundle does not
 * contain one.
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

/** Returns true if an earlier check found that an authority issued this certificate for signing. */
export function isRemembered({ native }: Certificate, known: CertificateMemory): boolean {
  return known.has(native.raw.toString('latin1'));
}

/**
 * Caches a certificate. Only certificates that a trusted authority issued are cached. Otherwise, anyone could fill the
 * memory with large certificates.
 */
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

/** Reads a certificate. The SCTs in it are parsed early, so that unreadable ones are refused. */
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
    throw new TrustError('certificate-malformed', 'the certificate cannot be read', { cause });
  }
}

/**
 * Rejects a certificate that no trusted authority issued. The issuer's signature is checked before the time and the
 * log. Therefore, a certificate from an unknown authority is reported as untrusted. The path is determined later.
 */
export function requireSigningCertificate(
  certificate: SigningCertificate,
  authorities: readonly CertificateAuthority[],
): void {
  const issuers = authorities.flatMap(({ issuers }) => issuers.map((each) => each.certificate));
  if (!hasPath(certificate, authorities) && !isSignedByAny(certificate, issuers))
    throw new TrustError(
      'certificate-untrusted',
      `the certificate was not issued by an authority in the trust root${elsewhere(certificate, issuers)}`,
    );
  const { native } = certificate;
  if (native.ca || !(native.keyUsage ?? []).includes(CODE_SIGNING_OID))
    throw new TrustError('certificate-misused', 'the certificate is not for code signing');
}

/**
 * Returns true if a certificate has a path to the root of an authority, as most certificates do. The paths are computed
 * once per certificate.
 */
function hasPath(
  certificate: SigningCertificate,
  authorities: readonly CertificateAuthority[],
): boolean {
  return authorities.some((authority) => certificate.pathsTo(authority).length > 0);
}

/**
 * Returns true if an authority signed the certificate. The authority then counts as the issuer, even if the content of
 * the certificate makes a valid path impossible.
 */
function isSignedByAny({ native }: Certificate, issuers: readonly Certificate[]): boolean {
  return issuers.some((issuer) => native.verify(issuer.native.publicKey));
}

/**
 * Requires a valid path at each of the proven times, and returns the path for the last one.
 *
 * @param times At least one time.
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
      'the certificate was not valid when the signature was made',
    );
  const ways = authorities.flatMap((authority) =>
    certificate.pathsTo(authority).map((path) => ({ authority, path })),
  );
  if (ways.length === 0)
    throw new TrustError('certificate-untrusted', 'the certificate does not chain to a root');
  const valid = times.map((time) =>
    ways.find(
      ({ authority, path }) => isWithin(time, authority.validFor) && isPathValidAt(path, time),
    ),
  );
  const last = valid.at(-1);
  if (last === undefined || valid.includes(undefined))
    throw new TrustError(
      'authority-expired',
      'the authority that issued the certificate was not valid when the signature was made',
    );
  return last.path;
}

/**
 * Returns a phrase for an error message. The phrase names the Sigstore instance that seems to have issued the
 * certificate. Returns an empty string if this instance is unknown or is the trusted instance.
 */
function elsewhere({ parsed }: Certificate, trusted: readonly Certificate[]): string {
  const named = issuerNamedIn(parsed.issuer);
  const isTrusted = trusted.some((one) => issuerNamedIn(one.parsed.subject) === named);
  if (named === undefined || isTrusted) return '';
  return `; the certificate names ${named.name} as its issuer (\`instance: ${named.id}\`)`;
}
