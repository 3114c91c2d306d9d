import type { Subject } from './attestation.ts';

/** Who signed, as the certificate says. Values come from the certificate alone. */
export interface SignerIdentity {
  /** Subject alternative name: `https://github.com/o/r/.github/workflows/x.yml@refs/heads/main`. */
  readonly san: string;
  readonly issuer: string;
  /** The other Fulcio extensions that were present, by name (`sourceRepository`, `runnerEnvironment` …). */
  readonly claims: Readonly<Record<string, string>>;
}

/** One piece of evidence that held. */
export interface VerifiedEvidence {
  /** `sign/v1`, `cosign-legacy`, or the predicate's type. */
  readonly predicateType: string;
  /** Where it was found: `referrer sha256:…`, `tag sha256-….sig`, a file's path. */
  readonly origin: string;
  /** Of its bytes, as they are stored; `sha256:…`. */
  readonly digest?: string | undefined;
  readonly identity: SignerIdentity;
  /** Names, in the policy, of the identities that the signer fits. */
  readonly acceptedAs?: readonly string[] | undefined;
  /** ISO time that the log or the timestamp authority vouches for; never of a key. */
  readonly signedAt?: string | undefined;
  /** The predicate, once everything around it was verified. */
  readonly predicate?: unknown;
}

/** One piece of evidence that did not hold, and why. */
export interface RefusedEvidence {
  readonly origin: string;
  readonly predicateType?: string | undefined;
  /** A TrustErrorCode. */
  readonly code: string;
  readonly message: string;
  /** It is there and nobody knows what it says: it could not be fetched, or was not looked at. */
  readonly isUnseen?: true | undefined;
}

export const VERIFICATION_KIND = 'assay/verification/v1';

/** What `verify` found for one subject. */
export interface Verification {
  readonly kind: typeof VERIFICATION_KIND;
  readonly subject: Subject;
  readonly verified: readonly VerifiedEvidence[];
  readonly refused: readonly RefusedEvidence[];
}
