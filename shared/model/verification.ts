import {
  constant,
  list,
  map,
  nullable,
  object,
  optional,
  text,
  unread,
} from '../json/define-schema.ts';
import type { Infer } from '../json/schema.ts';
import { subjectSchema } from './attestation.ts';

/** The identity of a signer. All values come from the certificate. */
const signerSchema = object({
  /** Subject alternative name: `https://github.com/o/r/.github/workflows/x.yml@refs/heads/main`. */
  san: text,
  issuer: text,
  /** Other Fulcio extensions in the certificate, by name, such as `sourceRepository` or `runnerEnvironment`. */
  claims: map(text),
});

export type SignerIdentity = Infer<typeof signerSchema>;

/** A verified signature or attestation. */
const verifiedSchema = object({
  /** `sign/v1`, `cosign-legacy`, or the type of the predicate. */
  predicateType: text,
  /** Origin of the signature or attestation: `referrer sha256:…`, `tag sha256-….sig`, or the path to a file. */
  origin: text,
  /** Digest of the stored bytes: `sha256:…`. */
  digest: nullable(text),
  identity: signerSchema,
  /** Names of the identities in the policy that match the signer. */
  acceptedAs: nullable(list(text)),
  /** ISO time that the log or the timestamp authority attested. Absent if the signer used a key. */
  signedAt: nullable(text),
  /** Index of the entry in the public transparency log of Sigstore. Absent for other logs. */
  publicLogIndex: optional(text),
  /** The predicate. Present only if everything else in the attestation was verified. */
  predicate: unread<unknown>(),
});

export type VerifiedEvidence = Infer<typeof verifiedSchema>;

/** A refused signature or attestation, and the reason. */
const refusedSchema = object({
  origin: text,
  predicateType: nullable(text),
  /** Code of the reason for the rejection (`TrustErrorCode`). */
  code: text,
  message: text,
  /** The signer, if the signature and the certificate are valid. */
  identity: nullable(signerSchema),
  /** Names or patterns of the accepted signers. Present only if the signer is not one of them. */
  expectedSigners: optional(list(text)),
  /**
   * Digests of the subjects that an accepted signer signed: `sha256:…`. Present only if the evidence is for another
   * subject.
   */
  signedDigests: optional(list(text)),
  /** True if the content is unknown, because it could not be fetched or was not checked. */
  isUnseen: nullable(constant(true)),
});

export type RefusedEvidence = Infer<typeof refusedSchema>;

export const VERIFICATION_KIND = 'assay/verification/v1';

/** The result of verifying one subject. */
export const verificationSchema = object({
  kind: constant(VERIFICATION_KIND),
  subject: subjectSchema,
  verified: list(verifiedSchema),
  refused: list(refusedSchema),
});

export type Verification = Infer<typeof verificationSchema>;
