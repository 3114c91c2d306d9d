import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer, type Rules, type Violation } from './github/answer.ts';
import { openApi } from './github/openapi.ts';
import { type Reply, refused, type TokenPermissions } from './github/operation.ts';
import { findRoute } from './github/operations.ts';
import { createState, type GitHubState, type Viewer } from './github/state.ts';
import { parseBody, readBody, send } from './github/wire.ts';
import { KEEPS_CONNECTIONS } from './http-server.ts';

export interface GitHubOptions {
  readonly token?: string;
  /** Permissions of the token. Every other permission is refused. */
  readonly permissions?: TokenPermissions;
  /** `owner/name`. Other repositories are not found. */
  readonly repository?: string;
  readonly visibility?: GitHubState['visibility'];
  /** Login with which the token writes. The default is the bot of GitHub Actions. */
  readonly viewer?: Viewer;
  /** The OpenAPI description of GitHub, against which all requests and responses are checked. */
  readonly openapi?: unknown;
}

export interface GitHubServer {
  /** The value of `GITHUB_API_URL`, without a trailing slash. */
  readonly url: string;
  readonly token: string;
  readonly state: GitHubState;
  /** Every request, in order. */
  readonly log: readonly LoggedRequest[];
  /** Requests that the real GitHub would not accept. The list must be empty. */
  readonly violations: readonly Violation[];
  /** Makes the next requests of one kind fail. Returns a function that returns true after a request was affected. */
  readonly fail: (fault: Fault) => () => boolean;
  /** Creates an additional token, such as a token for another job. */
  readonly issueToken: (permissions: TokenPermissions) => string;
  /** Removes all simulated faults. */
  readonly mend: () => void;
  readonly close: () => Promise<void>;
}

interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingHttpHeaders;
  /** Name of the operation, such as `issues/create-comment`. `undefined` for operations that GitHub does not have. */
  readonly operation: string | undefined;
  readonly body: unknown;
  readonly status: number | undefined;
}

interface Fault {
  /** The name of the operation, followed by ` (empty)` for an empty attestation, or the start of the path. */
  readonly op?: string;
  readonly path?: string;
  /** Response that is sent in place of the real response. The request then has no effect. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly bytes?: Buffer;
  /** Number of affected requests. The default is one. */
  readonly times?: number;
  /** Never sends a response. */
  readonly hang?: boolean;
  /** Carries out the request, but breaks the connection during the response. */
  readonly cut?: boolean;
  /** Carries out the request, but breaks the connection before the response. */
  readonly lost?: boolean;
  /** Breaks the connection before the request is carried out. */
  readonly reset?: boolean;
  /** The fault starts only after a request of this operation. */
  readonly since?: string;
  /** The response repeats the authorization of the request, as some proxies do. */
  readonly reflects?: boolean;
}

interface World extends Rules {
  readonly log: LoggedRequest[];
  readonly faults: (Fault & { left: number; isArmed: boolean })[];
}

/** Path prefixes of GitHub Enterprise Server and of the upload host. */
const PREFIX = /^\/(?:api\/v3(?!\/graphql)|api(?=\/graphql)|api\/uploads|uploads)(?=\/)/;

/**
 * Starts a GitHub server on loopback. It stores written data, checks token, permission, query and body as GitHub
 * does, and records every request that GitHub would not accept. If the environment variable `ASSAY_OPENAPI` names a
 * file, every test also checks against the OpenAPI description of GitHub in that file.
 */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHubServer> {
  const token = options.token ?? `ghs_${randomUUID().replaceAll('-', '')}`;
  const server = createServer(KEEPS_CONNECTIONS, (request, response) => {
    serve(world, request, response).catch((error: Error) => {
      world.violations.push({
        kind: 'server',
        operation: request.url ?? '',
        problems: [error.message],
      });
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { repository = 'octo/app', viewer, visibility } = options;
  const description = options.openapi ?? descriptionFromEnvironment();
  const world: World = {
    state: createState({ baseUrl: url, repository, viewer, visibility }),
    tokens: new Map([[token, options.permissions ?? {}]]),
    log: [],
    violations: [],
    faults: [],
    openapi: description === undefined ? undefined : openApi(description),
  };
  const { state, log, violations } = world;
  return {
    url,
    token,
    state,
    log,
    violations,
    fail: (fault) => {
      const left = fault.times ?? 1;
      const entry = { ...fault, left, isArmed: fault.since === undefined };
      world.faults.push(entry);
      return () => entry.left < left;
    },
    mend: () => {
      world.faults.length = 0;
    },
    issueToken: (permissions) => {
      const issued = `ghs_${randomUUID().replaceAll('-', '')}`;
      world.tokens.set(issued, permissions);
      return issued;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function descriptionFromEnvironment(): unknown {
  const file = process.env['ASSAY_OPENAPI'];
  return file === undefined ? undefined : JSON.parse(readFileSync(file, 'utf8'));
}

async function serve(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const bytes = await readBody(request);
  const url = new URL(request.url ?? '/', world.state.baseUrl);
  const path = url.pathname.replace(PREFIX, '');
  const route = findRoute(request.method ?? '', path);
  const query = Object.fromEntries(url.searchParams);
  const body = route?.operation.body === 'bytes' ? bytes : parseBody(bytes);
  const entry = {
    method: request.method ?? '',
    path,
    query,
    headers: request.headers,
    operation: route?.operation.id,
    body,
    status: undefined as number | undefined,
  };
  world.log.push(entry);
  const fault = takeFault(world, faultName(route?.operation.id, body), path);
  if (fault?.hang) return;
  if (fault?.reset) return void response.destroy();
  const isUpload = /\/uploads\//.test(url.pathname);
  const call = { params: route?.params ?? {}, query, headers: request.headers, body };
  const reply =
    fault?.status === undefined
      ? answer(world, { route, path: path + url.search, isUpload, method: entry.method }, call)
      : faultReply(fault, fault.status, request.headers.authorization);
  entry.status = reply.status;
  if (fault?.lost) return void response.destroy();
  send(response, reply, fault?.cut === true);
}

/** An attestation without content only checks the permission, so that it can fail separately. */
function faultName(operation: string | undefined, body: unknown): string | undefined {
  const isEmpty = JSON.stringify(body)?.includes('"dsseEnvelope":{"payload":"",') === true;
  return isEmpty ? `${operation} (empty)` : operation;
}

function takeFault(world: World, operation: string | undefined, path: string): Fault | undefined {
  const fault = world.faults.find(
    ({ left, isArmed, op, path: start }) =>
      left > 0 && isArmed && (op === undefined || op === operation) && path.startsWith(start ?? ''),
  );
  for (const each of world.faults) each.isArmed ||= each.since === operation;
  if (fault !== undefined) fault.left -= 1;
  return fault;
}

function faultReply(
  { headers, body, bytes, reflects }: Fault,
  status: number,
  authorization: string | undefined,
): Reply {
  const message = reflects === true ? `with ${authorization}` : 'Something went wrong';
  const plain =
    bytes === undefined && body === undefined
      ? refused(status, message)
      : { status, ...(bytes === undefined ? { json: body } : { bytes }) };
  return headers === undefined ? plain : { ...plain, headers };
}
