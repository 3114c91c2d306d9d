import type { Subject } from '../model/attestation.ts';

/** The whole subject alternative name, or a pattern over the whole of it (see `matchesPattern`). */
export type ExpectedName = { readonly exact: string } | { readonly pattern: string };

/** One signer that is accepted. */
export interface ExpectedIdentity {
  readonly san: ExpectedName;
  /** The OIDC issuer, compared as a whole. */
  readonly issuer: string;
  /** Certificate claims that must be there with these values, by the names of `Identity.claims`. */
  readonly claims?: Readonly<Record<string, string | ExpectedName>> | undefined;
  /** What evidence by it is marked with. */
  readonly name?: string | undefined;
}

/** What evidence must say to count. */
export interface Expectation {
  /** Any one of them; none of them accepts no certificate at all. */
  readonly identities: readonly ExpectedIdentity[];
  /** Names of the public keys, by their fingerprint: what evidence by them is marked with. */
  readonly keyNames?: ReadonlyMap<string, readonly string[]> | undefined;
  /**
   * Any one of them; a type without a version also stands for its versions (`https://spdx.dev/Document`
   * for `…/v2.3`). Empty asks for a signature: `sign/v1`, cosign's legacy one, or one over the bytes.
   */
  readonly predicateTypes: readonly string[] | 'any';
}

/** A subject, with its bytes where a signature over the bytes themselves may be the evidence. */
export interface VerifySubject extends Subject {
  readonly content?: Buffer | undefined;
  /** A file whose bytes are not at hand: signatures over them are held against the digest alone. */
  readonly isFile?: boolean | undefined;
}

/** What evidence without a predicate is called. */
export const LEGACY_SIGNATURE_TYPE = 'cosign-legacy';
export const MESSAGE_SIGNATURE_TYPE = 'message-signature';
