import { TrustError } from '../errors/errors.ts';
import { RELEASE_ISSUER, type Thresholds } from '../model/trust.ts';
import type { SignerIdentity } from '../model/verification.ts';
import { requireCertificateTimestamps } from './certificate-timestamps.ts';
import { verifyLogEntries } from './log-entries.ts';
import { requireSameSigner, type SignerKey } from './log-entry-signer.ts';
import { requireSoundTree } from './log-tree.ts';
import { earliestOf, type ProofsOfTime, readTimestamps, verifyTimes } from './proofs-of-time.ts';
import type { SignedCandidate } from './read-bundle.ts';
import {
  type SignatureContent,
  signatureContentOf,
  type VerifyDigest,
} from './signature-content.ts';
import {
  isRemembered,
  remember,
  requirePath,
  requireSigningCertificate,
  type SigningCertificate,
  signingCertificateOf,
} from './signing-certificate.ts';
import { fingerprintOf, KEY_ISSUER, type TrustAnchors } from './trust-anchors.ts';
import type { TrustMaterial } from './trust-material.ts';

/** The signer, and the earliest proven signing time. */
export interface VerifiedSigner {
  readonly identity: SignerIdentity;
  /** True if the signer is identified by one of the user's public keys, and not by a certificate. */
  readonly isTrustedKey: boolean;
  /**
   * Earliest proven signing time. Undefined for keys and for GitHub's release signer. A log and a timestamp authority
   * also accept old signatures, so they prove only that a signature already existed. Only a certificate that is valid
   * for minutes proves that the signature was made recently.
   */
  readonly signedAt?: Date | undefined;
}

/** A parsed signature with its proofs, which have not been verified yet. */
interface Evidence extends ProofsOfTime {
  readonly content: SignatureContent;
}

/**
 * Verifies the signature, the certificate chain with its SCTs, the log entries, and the proofs of time.
 *
 * @param verifyDigest Verifier for a candidate that contains only a digest.
 * @throws {TrustError} with the code of the first check that fails.
 */
export function verifySignature(
  candidate: SignedCandidate,
  anchors: TrustAnchors,
  verifyDigest?: VerifyDigest,
): VerifiedSigner {
  const { bundle } = candidate;
  const certificate = signingCertificateOf(bundle, anchors.certificates);
  const evidence = {
    content: signatureContentOf(candidate, verifyDigest),
    entries: bundle.verificationMaterial.tlogEntries,
    timestamps: readTimestamps(bundle),
  };
  if (certificate === undefined)
    return { identity: verifyWithKey(evidence, anchors), isTrustedKey: true };
  return { ...verifyWithCertificate(evidence, certificate, anchors), isTrustedKey: false };
}

function verifyWithCertificate(
  evidence: Evidence,
  certificate: SigningCertificate,
  { material, thresholds, certificates, timestamped }: TrustAnchors,
): Pick<VerifiedSigner, 'identity' | 'signedAt'> {
  const { content } = evidence;
  if (!content.isSignedBy(certificate.publicKey))
    throw new TrustError(
      'signature-invalid',
      'the signature does not match this content and this key',
    );
  if (!isRemembered(certificate, certificates)) {
    requireSigningCertificate(certificate, material.certificateAuthorities);
    remember(certificate, certificates);
  }
  const identity = certificate.identity();
  // A certificate is valid only for minutes. Without a proof of time, it does not prove anything today.
  const atLeastOne = Math.max(1, thresholds.timestamp);
  const times = verifyTimes(evidence, content.stamped, material.timestampAuthorities, atLeastOne);
  const path = requirePath(certificate, times, material.certificateAuthorities);
  if (!timestamped.has(path)) {
    requireCertificateTimestamps(path, material.ctlogs, thresholds.ctlog);
    timestamped.add(path);
  }
  const { native, pem } = certificate;
  const signer = { certificate: native.raw, pem };
  verifyLogs(evidence, thresholds, { material, times, signer });
  // The certificate for releases is valid for a year, so a new timestamp could make an old signature look recent.
  const isShortLived = identity.issuer !== RELEASE_ISSUER;
  return { identity, signedAt: isShortLived ? earliestOf(times) : undefined };
}

/**
 * Verifies a signature against the user's keys, and returns the identity of the key that made the signature. Each key
 * is a separate identity.
 */
function verifyWithKey(evidence: Evidence, anchors: TrustAnchors): SignerIdentity {
  const { material, keyThresholds } = anchors;
  const { content } = evidence;
  const key = anchors.publicKeys.find((one) => content.isSignedBy(one));
  if (key === undefined)
    throw new TrustError(
      'key-untrusted',
      'the signature has no certificate, and none of the provided public keys verifies the signature',
    );
  const times = verifyTimes(
    evidence,
    content.stamped,
    material.timestampAuthorities,
    keyThresholds.timestamp,
  );
  verifyLogs(evidence, keyThresholds, { material, times, signer: { publicKey: key } });
  return { san: fingerprintOf(key), issuer: KEY_ISSUER, claims: {} };
}

interface Verified {
  readonly material: TrustMaterial;
  readonly times: readonly Date[];
  readonly signer: SignerKey;
}

function verifyLogs(
  { content, entries }: Evidence,
  { tlog }: Thresholds,
  { material: { tlogs }, times, signer }: Verified,
): void {
  const records = verifyLogEntries(entries, content, tlogs, tlog);
  requireSoundTree(entries, tlogs, earliestOf(times));
  requireSameSigner(records, signer);
}
