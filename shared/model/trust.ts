/** A transparency log to write to. */
export interface LogEndpoint {
  readonly url: string;
  /** Major version of its API. */
  readonly version: 1 | 2;
}

/** Number of proofs of each kind that a certificate-based signature must carry. */
export interface Thresholds {
  /** Transparency log entries. */
  readonly tlog: number;
  /** Proofs of time, from a timestamp authority or from a log's signed entry timestamp. */
  readonly timestamp: number;
  /** Signed certificate timestamps inside the certificate. */
  readonly ctlog: number;
}

/** The services to sign with. */
export interface SigningServices {
  readonly fulcioUrl: string;
  /** Empty if signatures are not logged; a timestamp authority is present then. */
  readonly logs: readonly LogEndpoint[];
  readonly timestampUrls: readonly string[];
}

/** One Sigstore instance: its trust root and its signing services. */
export interface Trust {
  /** Name in messages: `Sigstore public good`, `GitHub`, the file's path. */
  readonly name: string;
  /**
   * Returns the TrustedRoot as JSON, fetched or read once, on first use.
   *
   * @throws {UserError | DataError | RemoteError} if it is not available.
   */
  readonly trustedRoot: () => Promise<unknown>;
  /** Required proofs, derived from the instance or its root, never from the contents of a bundle. */
  readonly thresholds: Thresholds;
  /** @throws {UserError} if the instance supports verification only. */
  readonly services: () => Promise<SigningServices>;
  /** Required audience of the identity token. */
  readonly audience: string;
}

/** The part of an instance that verification needs. */
export type RootOfTrust = Pick<Trust, 'name' | 'trustedRoot' | 'thresholds'>;

/** The trust root, and the number of required proofs. */
export interface VerifyTrust {
  /** A TrustedRoot as JSON. */
  readonly trustedRoot: unknown;
  /** Derived from the root by default, never from the contents of a bundle. */
  readonly thresholds?: Thresholds | undefined;
  /** Public keys in PEM whose signatures are accepted without a certificate. */
  readonly publicKeys?: readonly string[] | undefined;
  /** Required proofs for signatures by these keys; by default the same as for certificates. */
  readonly keyThresholds?: Thresholds | undefined;
}
