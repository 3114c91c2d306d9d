import type { Subject } from '../model/attestation.ts';

/** The whole subject alternative name, or a pattern for the whole of it (see `matchesPattern`). */
export type ExpectedName = { readonly exact: string } | { readonly pattern: string };

/** An accepted signer. */
export interface ExpectedIdentity {
  readonly san: ExpectedName;
  /** OIDC issuer, compared exactly. */
  readonly issuer: string;
  /** Required certificate claims with their values, by the names of `Identity.claims`. */
  readonly claims?: Readonly<Record<string, string | ExpectedName>> | undefined;
  /** Label for attestations and signatures of this signer. */
  readonly name?: string | undefined;
}

/** Requirements that an attestation or signature must meet to count. */
export interface Expectation {
  /** Accepted identities, of which one must match; an empty list accepts no certificate. */
  readonly identities: readonly ExpectedIdentity[];
  /** Names of the public keys by their fingerprint, used as labels for their attestations and signatures. */
  readonly keyNames?: ReadonlyMap<string, readonly string[]> | undefined;
  /**
   * Accepted types, of which one must match. A type without a version also matches its versions
   * (`https://spdx.dev/Document` matches `…/v2.3`). An empty list requires a signature: `sign/v1`, cosign's legacy
   * one, or one over the bytes.
   */
  readonly predicateTypes: readonly string[] | 'any';
}

/** A subject, with its bytes if a signature may cover the bytes themselves. */
export interface VerifySubject extends Subject {
  readonly content?: Buffer | undefined;
  /** True for a file whose bytes are not available: signatures over them are verified against the digest alone. */
  readonly isFile?: boolean | undefined;
}

/** Type names for signatures without a predicate. */
export const LEGACY_SIGNATURE_TYPE = 'cosign-legacy';
export const MESSAGE_SIGNATURE_TYPE = 'message-signature';
