import type { TrustErrorCode } from './trust-codes.ts';

/**
 * The four kinds of failure, told apart by whose fault it is. Each carries a `code` from a closed
 * union, which tests and callers use; the prose is for people and may change.
 */

/** What went wrong with an input or a configuration. */
export type UserErrorCode =
  | 'input-invalid'
  | 'input-missing'
  | 'input-conflict'
  | 'file-not-found'
  | 'policy-invalid'
  | 'permission-missing'
  | 'canceled'
  | 'not-supported';

/** What was wrong with the scanned data. */
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

/** How a service or the network failed. */
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

/** The workflow's author can mend it. `fix` is one sentence that says how. */
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

/** Where in the scanned repository or image a problem stands. `line` counts from 1. */
export interface DataPlace {
  readonly path: string;
  readonly line?: number | undefined;
}

/** The scanned data is at fault. The scan goes on; the inventory says that it is partial. */
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

/** What is known of a failed request; `url` has no credentials and no query. */
export interface RemoteCall {
  readonly service: string;
  readonly method: string;
  readonly url: string;
  readonly status?: number | undefined;
}

/** The network or a service is at fault. */
export class RemoteError extends Error {
  override readonly name = 'RemoteError';
  readonly code: RemoteErrorCode;
  readonly call: RemoteCall;
  /** One sentence that says what to change, such as the permission to add; empty when waiting is all. */
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

/** An attack or a mistake in evidence. Always fails; never a warning; never retried. */
export class TrustError extends Error {
  override readonly name = 'TrustError';
  readonly code: TrustErrorCode;

  constructor(code: TrustErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
