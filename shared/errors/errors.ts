import type { TrustErrorCode } from './trust-codes.ts';

/**
 * The four kinds of errors, distinguished by cause. Each error has a `code` from a closed set, which tests and callers
 * use. The message is for users and can change.
 */

/** Code of a problem in an input or a configuration. */
export type UserErrorCode =
  | 'input-invalid'
  | 'input-missing'
  | 'input-conflict'
  | 'file-not-found'
  | 'image-not-found'
  | 'policy-invalid'
  | 'permission-missing'
  | 'canceled'
  | 'not-supported';

/** Code of a problem in the scanned data. */
export type DataErrorCode =
  | 'malformed'
  | 'not-a-lockfile'
  | 'not-an-sbom'
  | 'unread-line'
  | 'contradiction'
  | 'unsupported-version'
  | 'limit-exceeded'
  | 'path-escapes'
  | 'digest-mismatch'
  | 'contradiction'
  | 'not-found'
  | 'unreadable';

/** Code of a failure of a service or the network. */
export type RemoteErrorCode =
  | 'unreachable'
  | 'timeout'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'precondition-failed'
  | 'rate-limited'
  | 'server-error'
  | 'bad-response'
  | 'too-large';

interface ErrorOptions {
  readonly cause?: unknown;
}

/** A problem that the author of the workflow can fix. `fix` is one sentence that explains how. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly code: UserErrorCode;
  readonly fix: string;

  constructor(code: UserErrorCode, message: string, fix: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.fix = fix;
  }
}

/** Location of a problem in the scanned repository or image. Line numbers start at 1. */
export interface DataPlace {
  readonly path: string;
  readonly line?: number | undefined;
}

/** A problem in the scanned data. The scan continues, and the inventory is marked as incomplete. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly code: DataErrorCode;
  readonly place: DataPlace;

  constructor(code: DataErrorCode, message: string, place: DataPlace, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.place = place;
  }
}

/** Details of a failed request. `url` does not contain credentials or a query. */
export interface RemoteCall {
  readonly service: string;
  readonly method: string;
  readonly url: string;
  readonly status?: number | undefined;
}

/** A failure of the network or a service. */
export class RemoteError extends Error {
  override readonly name = 'RemoteError';
  readonly code: RemoteErrorCode;
  readonly call: RemoteCall;
  /** One sentence that explains what to change, such as a permission to add. Empty if the user can only wait. */
  readonly fix: string;

  constructor(
    code: RemoteErrorCode,
    message: string,
    call: RemoteCall,
    options?: ErrorOptions & { readonly fix?: string },
  ) {
    super(message, options);
    this.code = code;
    this.call = call;
    this.fix = options?.fix ?? '';
  }
}

/**
 * An attestation or signature that is invalid because of an attack or a mistake. A TrustError always fails the run. It
 * is never a warning, and nothing is retried.
 */
export class TrustError extends Error {
  override readonly name = 'TrustError';
  readonly code: TrustErrorCode;

  constructor(code: TrustErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
