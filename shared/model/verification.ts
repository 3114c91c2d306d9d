import type { Subject } from './attestation.ts';

/** The identity of a signer. It comes only from the certificate. */
export interface SignerIdentity {
  /** Subject alternative name: `https://github.com/o/r/.github/workflows/x.yml@refs/heads/main`. */
  readonly san: string;
  readonly issuer: string;
  /** Other Fulcio extensions in the certificate, by name, such as `sourceRepository` or `runnerEnvironment`. */
  readonly claims: Readonly<Record<string, string>>;
}

/** A verified signature or attestation. */
export interface VerifiedEvidence {
  /** `sign/v1`, `cosign-legacy`, or the type of the predicate. */
  readonly predicateType: string;
  /** Origin of the signature: `referrer sha256:…`, `tag sha256-….sig`, or the path of a file. */
  readonly origin: string;
  /** Digest of the stored bytes: `sha256:…`. */
  readonly digest?: string | undefined;
  readonly identity: SignerIdentity;
  /** Names of the identities in the policy that match the signer. */
  readonly acceptedAs?: readonly string[] | undefined;
  /** ISO time that the log or the timestamp authority has attested. Absent for a key. */
  readonly signedAt?: string | undefined;
  /** The predicate. Present only after everything else in the attestation was verified. */
  readonly predicate?: unknown;
}

/** A refused signature or attestation, and the reason. */
export interface RefusedEvidence {
  readonly origin: string;
  readonly predicateType?: string | undefined;
  /** Code of the reason (TrustErrorCode). */
  readonly code: string;
  readonly message: string;
  /** True if the content is unknown because it could not be fetched or was not checked. */
  readonly isUnseen?: true | undefined;
}

export const VERIFICATION_KIND = 'assay/verification/v1';

/** The result of verifying one subject. */
export interface Verification {
  readonly kind: typeof VERIFICATION_KIND;
  readonly subject: Subject;
  readonly verified: readonly VerifiedEvidence[];
  readonly refused: readonly RefusedEvidence[];
}
