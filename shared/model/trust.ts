/** A transparency log to write to. */
export interface LogEndpoint {
  readonly url: string;
  /** Major version of its interface. */
  readonly version: 1 | 2;
}

/** How many proofs of a kind a signature made with a certificate must carry. */
export interface Thresholds {
  /** Transparency log entries. */
  readonly tlog: number;
  /** Proofs of time, from a timestamp authority or a log's own promise. */
  readonly timestamp: number;
  /** Signed certificate timestamps inside the certificate. */
  readonly ctlog: number;
}

/** Where to sign. */
export interface SigningServices {
  readonly fulcioUrl: string;
  /** Empty where signatures are not logged; then there is a timestamp authority. */
  readonly logs: readonly LogEndpoint[];
  readonly timestampUrls: readonly string[];
}

/** One Sigstore instance: whom to believe and where to sign. */
export interface Trust {
  /** As messages call it: `Sigstore public good`, `GitHub`, the file's path. */
  readonly name: string;
  /**
   * The TrustedRoot as JSON, fetched or read once, on first use.
   *
   * @throws {UserError | DataError | RemoteError} when it cannot be had.
   */
  readonly trustedRoot: () => Promise<unknown>;
  /** Follows the instance or its root, never what a bundle happens to have. */
  readonly thresholds: Thresholds;
  /** @throws {UserError} when the instance can only be verified against. */
  readonly services: () => Promise<SigningServices>;
  /** What the identity token must be for. */
  readonly audience: string;
}

/** What verifying takes of it. */
export type RootOfTrust = Pick<Trust, 'name' | 'trustedRoot' | 'thresholds'>;

/** Whom to believe, and how many proofs to ask for. */
export interface VerifyTrust {
  /** A TrustedRoot as JSON. */
  readonly trustedRoot: unknown;
  /** Follow the root when left out, and never what a bundle happens to have. */
  readonly thresholds?: Thresholds | undefined;
  /** Public keys in PEM whose signatures are accepted as they are, without a certificate. */
  readonly publicKeys?: readonly string[] | undefined;
  /** For signatures by those keys; those of certificates when left out. */
  readonly keyThresholds?: Thresholds | undefined;
}
