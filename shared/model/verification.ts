import type { Subject } from './attestation.ts';

/** The signer's identity, taken from the certificate only. */
export interface SignerIdentity {
  /** Subject alternative name: `https://github.com/o/r/.github/workflows/x.yml@refs/heads/main`. */
  readonly san: string;
  readonly issuer: string;
  /** Other Fulcio extensions of the certificate, by name (`sourceRepository`, `runnerEnvironment` …). */
  readonly claims: Readonly<Record<string, string>>;
}

/** A verified signature or attestation. */
export interface VerifiedEvidence {
  /** `sign/v1`, `cosign-legacy`, or the predicate's type. */
  readonly predicateType: string;
  /** Origin: `referrer sha256:…`, `tag sha256-….sig`, a file's path. */
  readonly origin: string;
  /** Digest of its bytes as stored: `sha256:…`. */
  readonly digest?: string | undefined;
  readonly identity: SignerIdentity;
  /** Names of the policy's identities that match the signer. */
  readonly acceptedAs?: readonly string[] | undefined;
  /** ISO time attested by the log or the timestamp authority; absent for a key. */
  readonly signedAt?: string | undefined;
  /** The predicate, present only after everything around it was verified. */
  readonly predicate?: unknown;
}

/** A refused signature or attestation, and the reason. */
export interface RefusedEvidence {
  readonly origin: string;
  readonly predicateType?: string | undefined;
  /** A TrustErrorCode. */
  readonly code: string;
  readonly message: string;
  /** True if its content is unknown: it could not be fetched, or was not checked. */
  readonly isUnseen?: true | undefined;
}

export const VERIFICATION_KIND = 'assay/verification/v1';

/** The result of `verify` for one subject. */
export interface Verification {
  readonly kind: typeof VERIFICATION_KIND;
  readonly subject: Subject;
  readonly verified: readonly VerifiedEvidence[];
  readonly refused: readonly RefusedEvidence[];
}
