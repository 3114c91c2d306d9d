/** The accepted signers that the user named. */
export interface SignerChoice {
  /** Whole names of identities. */
  readonly identities: readonly string[];
  /** Patterns for names of identities. */
  readonly patterns: readonly string[];
  /** Repository whose workflow run must have signed, in the form `owner/name`. */
  readonly sourceRepository: string | undefined;
  /** Issuer of the identities. Undefined if GitHub is the issuer. */
  readonly issuer: string | undefined;
  /** Absolute paths of the files that contain the public keys. */
  readonly keys: readonly string[];
  /** True if signatures by keys need no log entry. */
  readonly acceptsUnlogged: boolean;
}
