/** The accepted signers that the user chose. */
export interface SignerChoice {
  /** Exact names of identities. */
  readonly identities: readonly string[];
  /** Patterns for names of identities. */
  readonly patterns: readonly string[];
  /** Repository of the workflow run that must have signed, in the form `owner/name`. */
  readonly sourceRepository: string | undefined;
  /** OIDC issuer of the identities. If undefined, GitHub is the issuer. */
  readonly issuer: string | undefined;
  /** Absolute paths to the files that contain the public keys. */
  readonly keys: readonly string[];
  /** True to accept signatures with keys even without a log entry. */
  readonly acceptsUnlogged: boolean;
}
