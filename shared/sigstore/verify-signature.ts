import type { KeyObject } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import { type SignedEntity, VerificationError, Verifier } from '@sigstore/verify';
import { TrustError } from '../errors/errors.ts';
import type { Thresholds } from '../model/trust.ts';
import type { Identity } from '../model/verification.ts';
import { withCheckpointNames } from './checkpoint-names.ts';
import { requireSameSigner } from './log-entry-signer.ts';
import { requireSoundTree } from './log-tree.ts';
import type { SignedCandidate } from './read-bundle.ts';
import { refusalCode } from './refusal-code.ts';
import { earliestTime, entityOf, type VerifyDigest } from './signed-entity.ts';
import {
  remember,
  requireSigningCertificate,
  type SigningCertificate,
  signingCertificateOf,
} from './signing-certificate.ts';
import { fingerprintOf, KEY_ISSUER, type TrustAnchors } from './trust-anchors.ts';

/** Who signed, and when at the earliest. */
export interface VerifiedSigner {
  readonly identity: Identity;
  /** One of the public keys that the user gave, rather than a certificate. */
  readonly isTrustedKey: boolean;
  /**
   * Undefined for keys. A log and a timestamp authority prove that a signature was there, and take an old one
   * too; that it was not made long before follows from a certificate alone, which lives for minutes.
   */
  readonly signedAt?: Date | undefined;
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
  const certificate = signingCertificateOf(candidate.bundle, anchors.certificates);
  const entity = entityOf(candidate, certificate, verifyDigest);
  if (certificate === undefined)
    return { identity: verifyWithKey(candidate.bundle, entity, anchors), isTrustedKey: true };
  const identity = verifyWithCertificate(candidate.bundle, entity, certificate, anchors);
  return { identity, isTrustedKey: false, signedAt: earliestTime(entity) };
}

function verifyWithCertificate(
  bundle: Bundle,
  entity: SignedEntity,
  certificate: SigningCertificate,
  anchors: TrustAnchors,
): Identity {
  const { material, thresholds } = anchors;
  const { native, publicKey, pem } = certificate;
  requireSigned(entity, publicKey);
  requireSigningCertificate(certificate, material);
  remember(certificate, anchors.certificates);
  const identity = certificate.identity();
  // A certificate lives for minutes: without a proof of time it says nothing about today.
  const timestamp = Math.max(1, thresholds.timestamp);
  runVerifier(anchors, { ...thresholds, timestamp }, entity);
  const { tlogEntries } = bundle.verificationMaterial;
  requireSoundTree(tlogEntries, material, earliestTime(entity));
  requireSameSigner(tlogEntries, { certificate: native.raw, pem });
  return identity;
}

/** The keys were given by the user, so that a signature by one of them is its own identity. */
function verifyWithKey(bundle: Bundle, entity: SignedEntity, anchors: TrustAnchors): Identity {
  const key = anchors.publicKeys.find((one) => entity.signature.verifySignature(one));
  if (key === undefined)
    throw new TrustError(
      'key-untrusted',
      'it has no certificate, and none of the given public keys made its signature',
    );
  const publicKey = () => ({ publicKey: key, validFor: () => true });
  const material = { ...anchors.material, publicKey };
  runVerifier({ ...anchors, material }, anchors.keyThresholds, entity);
  const { tlogEntries } = bundle.verificationMaterial;
  requireSoundTree(tlogEntries, anchors.material, earliestTime(entity));
  requireSameSigner(tlogEntries, { publicKey: key });
  return { san: fingerprintOf(key), issuer: KEY_ISSUER, claims: {} };
}

function requireSigned(entity: SignedEntity, key: KeyObject): void {
  if (!entity.signature.verifySignature(key))
    throw new TrustError('signature-invalid', 'its signature is not over this content by its key');
}

function runVerifier(
  { material, logsNamedByKey }: TrustAnchors,
  thresholds: Thresholds,
  entity: SignedEntity,
): void {
  const named = withCheckpointNames(material, logsNamedByKey, entity.tlogEntries);
  const verifier = new Verifier(named, {
    tlogThreshold: thresholds.tlog,
    ctlogThreshold: thresholds.ctlog,
    timestampThreshold: thresholds.timestamp,
  });
  try {
    verifier.verify(entity);
  } catch (cause) {
    if (!(cause instanceof VerificationError)) throw cause;
    const reason = cause.cause instanceof Error ? ` (${cause.cause.message})` : '';
    const code = refusalCode(cause, entity, material);
    throw new TrustError(code, `${cause.message}${reason}`, { cause });
  }
}
