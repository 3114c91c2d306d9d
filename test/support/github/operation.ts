import type { IncomingHttpHeaders } from 'node:http';
import type { GitHubState } from './state.ts';

type Access = 'read' | 'write';
export type TokenPermissions = Readonly<Record<string, Access | 'none'>>;

/** A request that has passed the checks of token, permission, query and body. */
export interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingHttpHeaders;
  /** A JSON value, or the bytes of an upload. */
  readonly body: unknown;
}

export interface Reply {
  readonly status: number;
  readonly json?: unknown;
  readonly bytes?: Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One operation of the GitHub REST API, with the names of GitHub. */
export interface Operation {
  /** Name of the operation, such as `issues/create-comment`. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Path as in the OpenAPI description of GitHub, such as `/repos/{owner}/{repo}/issues/{issue_number}/comments`. */
  readonly path: string;
  /** Permissions of which one is enough. Empty if every token is allowed to call the operation. */
  readonly permissions?: readonly (readonly [name: string, access: Access])[];
  /** Query parameters that GitHub accepts. */
  readonly query?: readonly string[];
  /** JSON Schema of the body. `bytes` stands for an upload, which is sent to the upload host. */
  readonly body?: object | 'bytes';
  readonly handle: (state: GitHubState, call: Call) => Reply;
}

export function ok(json: unknown, status = 200): Reply {
  return { status, json };
}

export function notFound(): Reply {
  return refused(404, 'Not Found');
}

/** Response of GitHub to a well-formed but invalid body. */
export function invalid(resource: string, code: string, field: string, message?: string): Reply {
  const errors = [{ resource, code, field, ...(message === undefined ? {} : { message }) }];
  return { status: 422, json: { ...problem(422, 'Validation Failed'), errors } };
}

export function refused(status: number, message: string): Reply {
  return { status, json: problem(status, message) };
}

function problem(status: number, message: string) {
  return { message, documentation_url: 'https://docs.github.com/rest', status: String(status) };
}
