import type { Subject } from '../model/attestation.ts';

/** The complete subject alternative name, or a pattern that must match the complete name (see `matchesPattern`). */
export type ExpectedName = { readonly exact: string } | { readonly pattern: string };

/** An accepted signer. */
export interface ExpectedIdentity {
  readonly san: ExpectedName;
  /** OIDC issuer, compared exactly. */
  readonly issuer: string;
  /**
   * Certificate claims that are required, with their values. The names of the claims are the same as in
   * `Identity.claims`.
   */
  readonly claims?: Readonly<Record<string, string | ExpectedName>> | undefined;
  /** Label for the attestations and signatures by this signer. */
  readonly name?: string | undefined;
}

/** Requirements for an attestation or signature to be accepted. */
export interface Expectation {
  /** Accepted identities. The signer must match one of them. An empty list accepts no certificate. */
  readonly identities: readonly ExpectedIdentity[];
  /** Names of the public keys by their fingerprints. The names are used as labels for attestations and signatures. */
  readonly keyNames?: ReadonlyMap<string, readonly string[]> | undefined;
  /**
   * Accepted predicate types. The attestation must have one of these types. A type without a version also matches all
   * its versions (`https://spdx.dev/Document` matches `…/v2.3`). An empty list requires a signature: a `sign/v1`
   * statement, a legacy cosign signature, or a signature over the bytes.
   */
  readonly predicateTypes: readonly string[] | 'any';
}

/** A subject. If a signature could cover the bytes of the subject, the subject includes its bytes. */
export interface VerifySubject extends Subject {
  readonly content?: Buffer | undefined;
  /**
   * True for a file whose bytes are not available. In that case, signatures over the bytes are verified only
   * with the digest.
   */
  readonly isFile?: boolean | undefined;
}

/** Names that are used as the type of signatures without a predicate. */
export const LEGACY_SIGNATURE_TYPE = 'cosign-legacy';
export const MESSAGE_SIGNATURE_TYPE = 'message-signature';
