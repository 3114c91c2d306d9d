/** OIDC issuer for workflows on github.com. */
export const WORKFLOW_ISSUER = 'https://token.actions.githubusercontent.com';

/**
 * Issuer in an identity of GitHub's release signer. The certificates of this signer do not contain an OIDC issuer. The
 * value is not a URL, so it cannot be the name of an actual issuer.
 */
export const RELEASE_ISSUER = 'GitHub, without an OIDC token';

/** Audience of the identity tokens for Sigstore. */
export const SIGSTORE_AUDIENCE = 'sigstore';

/** A transparency log to write to. */
export interface LogEndpoint {
  readonly url: string;
  /** Major version of the log's API. */
  readonly version: 1 | 2;
}

/** Required number of proofs of each kind for a signature with a certificate. */
export interface Thresholds {
  /** Number of transparency log entries. */
  readonly tlog: number;
  /** Number of time proofs. A time proof is a timestamp, or a signed entry timestamp from a log. */
  readonly timestamp: number;
  /** Number of signed certificate timestamps in the certificate. */
  readonly ctlog: number;
}

/** The services for signing. */
export interface SigningServices {
  readonly fulcioUrl: string;
  /** Logs to write to. Empty if signatures are not logged. In that case, a timestamp authority is set. */
  readonly logs: readonly LogEndpoint[];
  readonly timestampUrls: readonly string[];
}

/** A Sigstore instance: its trust root and its signing services. */
export interface Trust {
  /** Name to show in messages, such as `Sigstore public good`, `GitHub`, or the path to a file. */
  readonly name: string;
  /**
   * Returns the trusted root as JSON. It is fetched or read on first use, and only once.
   *
   * @throws {UserError | DataError | RemoteError} if the trusted root is not available.
   */
  readonly trustedRoot: () => Promise<unknown>;
  /** Required number of proofs. It comes from the instance or its trusted root, never from a bundle. */
  readonly thresholds: Thresholds;
  /**
   * Returns the services for signing.
   *
   * @throws {UserError} if the instance supports only verification.
   */
  readonly services: () => Promise<SigningServices>;
  /** Audience that the identity token must have. */
  readonly audience: string;
}

/** The part of an instance that verification needs. */
export type RootOfTrust = Pick<Trust, 'name' | 'trustedRoot' | 'thresholds'>;

/** The trusted root, the number of required proofs, and the trusted keys. */
export interface VerifyTrust {
  /** The trusted root as JSON. */
  readonly trustedRoot: unknown;
  /** Number of required proofs. By default, it comes from the trusted root, never from a bundle. */
  readonly thresholds?: Thresholds | undefined;
  /** Public keys in PEM. A signature by one of these keys is accepted without a certificate. */
  readonly publicKeys?: readonly string[] | undefined;
  /** Number of required proofs for signatures by these keys. The default is the same as for certificates. */
  readonly keyThresholds?: Thresholds | undefined;
}
