import type { Subject } from '../model/attestation.ts';

/** The whole subject alternative name, or a pattern that must match all of it (see `matchesPattern`). */
export type ExpectedName = { readonly exact: string } | { readonly pattern: string };

/** An accepted signer. */
export interface ExpectedIdentity {
  readonly san: ExpectedName;
  /** OIDC issuer, compared exactly. */
  readonly issuer: string;
  /** Required certificate claims with their values. The claims have the same names as in `Identity.claims`. */
  readonly claims?: Readonly<Record<string, string | ExpectedName>> | undefined;
  /** Label for attestations and signatures by this signer. */
  readonly name?: string | undefined;
}

/** Requirements for an attestation or signature to be accepted. */
export interface Expectation {
  /** Accepted identities. The signer must match one of them. If the list is empty, no certificate is accepted. */
  readonly identities: readonly ExpectedIdentity[];
  /** Names of the public keys, by fingerprint. They are used as labels for attestations and signatures. */
  readonly keyNames?: ReadonlyMap<string, readonly string[]> | undefined;
  /**
   * Accepted predicate types, one of which the attestation must have. A type without a version also matches all
   * versions of it (`https://spdx.dev/Document` matches `…/v2.3`). If the list is empty, a signature is required: a
   * `sign/v1` statement, a legacy cosign signature, or a signature over the bytes.
   */
  readonly predicateTypes: readonly string[] | 'any';
}

/** A subject to verify. It contains the bytes of the subject if a signature could cover them. */
export interface VerifySubject extends Subject {
  readonly content?: Buffer | undefined;
  /**
   * True for a file whose bytes are not available. In that case, signatures over these bytes are verified using only
   * their digest.
   */
  readonly isFile?: boolean | undefined;
}

/** Type names for signatures without a predicate. */
export const LEGACY_SIGNATURE_TYPE = 'cosign-legacy';
export const MESSAGE_SIGNATURE_TYPE = 'message-signature';
