import { TrustError } from '../errors/errors.ts';
import type { Thresholds } from '../model/trust.ts';
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

/** Who signed, and when at the earliest. */
export interface VerifiedSigner {
  readonly identity: SignerIdentity;
  /** One of the public keys that the user gave, rather than a certificate. */
  readonly isTrustedKey: boolean;
  /**
   * Undefined for keys. A log and a timestamp authority prove that a signature was there, and take an old one
   * too; that it was not made long before follows from a certificate alone, which lives for minutes.
   */
  readonly signedAt?: Date | undefined;
}

/** A signature with its proofs, read and not believed. */
interface Evidence extends ProofsOfTime {
  readonly content: SignatureContent;
}

/**
 * The cryptography: signature, certificate chain with its timestamp, log entries, proof of time.
 *
 * @param verifyDigest For a candidate that has a digest.
 * @throws {TrustError} with the code of the first that does not hold.
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
    throw new TrustError('signature-invalid', 'its signature is not over this content by its key');
  if (!isRemembered(certificate, certificates)) {
    requireSigningCertificate(certificate, material.certificateAuthorities);
    remember(certificate, certificates);
  }
  const identity = certificate.identity();
  // A certificate lives for minutes: without a proof of time it says nothing about today.
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
  return { identity, signedAt: earliestOf(times) };
}

/** The keys were given by the user, so that a signature by one of them is its own identity. */
function verifyWithKey(evidence: Evidence, anchors: TrustAnchors): SignerIdentity {
  const { material, keyThresholds } = anchors;
  const { content } = evidence;
  const key = anchors.publicKeys.find((one) => content.isSignedBy(one));
  if (key === undefined)
    throw new TrustError(
      'key-untrusted',
      'it has no certificate, and none of the given public keys made its signature',
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
