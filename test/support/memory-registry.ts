import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { serve } from './http-server.ts';
import { accessOf, type RegistryAuth, startTokenServer } from './registry-auth.ts';
import { type Fault, faultFor, suffer } from './registry-faults.ts';

/** The kind of registry. Each option is the behavior of a real registry. */
export interface MemoryRegistryOptions {
  /** Supports the referrers API and sends `OCI-Subject`. Otherwise, responds with 404 as ghcr.io does. */
  readonly referrersApi?: boolean;
  /** If true, the registry honors If-Match and If-None-Match. If false, it ignores them, as most registries do. */
  readonly conditions?: boolean;
  /** Allows manifests to be deleted. Otherwise, responds with 405 as many registries do. */
  readonly deletes?: boolean;
  readonly auth?: RegistryAuth;
  /** Returns the start of the response to a range request. Undefined for a server that sends the complete blob. */
  readonly rangeStart?: (asked: number) => number | undefined;
  /** Number of referrers on one page of the listing. */
  readonly pageSize?: number;
  /** Faults. The first fault that matches a request applies and is then removed. */
  readonly faults?: Fault[];
  /** Delay between the check of a condition and the write, in milliseconds. It is the duration of each request. */
  readonly delayMs?: () => number;
}

interface Stored {
  readonly type: string;
  readonly bytes: Buffer;
}

export interface MemoryRegistry {
  readonly host: string;
  readonly url: string;
  /** Requests such as `GET /v2/a/manifests/latest`, in order of arrival. */
  readonly requests: readonly string[];
  /** `Authorization` headers of the requests, in the same order. */
  readonly authorizations: readonly (string | undefined)[];
  readonly blobs: Map<string, Buffer>;
  /** Contents by `repository@digest`. */
  readonly manifests: Map<string, Stored>;
  /** Digests by `repository:tag`. */
  readonly tags: Map<string, string>;
  readonly faults: Fault[];
  stop(): Promise<void>;
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly repository: string;
  readonly kind: string;
  readonly rest: string;
  readonly body: Buffer;
}

/** Starts an in-memory registry with the OCI distribution specification 1.1, on loopback. */
export async function startMemoryRegistry(
  options: MemoryRegistryOptions = {},
): Promise<MemoryRegistry> {
  const state = {
    requests: [] as string[],
    authorizations: [] as (string | undefined)[],
    blobs: new Map<string, Buffer>(),
    manifests: new Map<string, Stored>(),
    tags: new Map<string, string>(),
    faults: options.faults ?? [],
  };
  const tokens =
    options.auth?.kind === 'bearer'
      ? await startTokenServer(options.auth, state.faults)
      : undefined;
  const server = await serve(async (request, response) => {
    const body = await bodyOf(request);
    const url = new URL(request.url ?? '/', 'http://registry');
    state.requests.push(`${request.method} ${url.pathname}${url.search}`);
    state.authorizations.push(request.headers.authorization);
    if (options.delayMs !== undefined) {
      await new Promise((resolve) => setTimeout(resolve, options.delayMs?.()));
    }
    const fault = faultFor(state.faults, request);
    if (fault !== undefined && (await suffer(fault, response, request.headers.authorization)))
      return;
    const challenge = accessOf(request, url.pathname, options.auth, tokens);
    if (challenge !== undefined) {
      response.writeHead(401, { 'www-authenticate': challenge });
      response.end('{"errors":[{"code":"UNAUTHORIZED"}]}');
      return;
    }
    const match = /^\/v2\/(.+?)\/(blobs|manifests|referrers)\/(.*)$/.exec(url.pathname);
    const [, repository = '', kind = '', rest = ''] = match ?? [];
    answer({ request, response, url, repository, kind, rest, body }, state, options);
  });
  return {
    ...state,
    host: new URL(server.url).host,
    url: server.url,
    stop: async () => {
      await server.close();
      await tokens?.close();
    },
  };
}

type State = Pick<MemoryRegistry, 'blobs' | 'manifests' | 'tags'>;

function answer(exchange: Exchange, state: State, options: MemoryRegistryOptions): void {
  const { response, kind, rest } = exchange;
  if (kind === 'referrers' && options.referrersApi === true)
    listReferrers(exchange, state, options);
  else if (kind === 'blobs' && rest.startsWith('uploads/')) upload(exchange, state);
  else if (kind === 'blobs') sendBlob(exchange, state, options);
  else if (kind === 'manifests' && exchange.request.method === 'PUT') {
    putManifest(exchange, state, options);
  } else if (kind === 'manifests' && exchange.request.method === 'DELETE') {
    deleteManifest(exchange, state, options);
  } else if (kind === 'manifests') getManifest(exchange, state);
  else response.writeHead(404).end('{"errors":[{"code":"UNSUPPORTED"}]}');
}

function upload({ request, response, url, repository, body }: Exchange, state: State): void {
  if (request.method === 'POST') {
    // The URL is relative and has a state that must come back unchanged.
    const location = `/v2/${repository}/blobs/uploads/${randomUUID()}?_state=a%2Bb==`;
    response.writeHead(202, { location }).end();
    return;
  }
  const digest = url.searchParams.get('digest') ?? '';
  if (digest !== sha256(body) || !url.search.startsWith('?_state=a%2Bb==&')) {
    response.writeHead(400).end('{"errors":[{"code":"DIGEST_INVALID"}]}');
    return;
  }
  state.blobs.set(digest, body);
  response.writeHead(201, { location: `/v2/${repository}/blobs/${digest}` }).end();
}

function sendBlob(
  { request, response, rest }: Exchange,
  state: State,
  { rangeStart = (asked) => asked }: MemoryRegistryOptions,
): void {
  const blob = state.blobs.get(rest);
  if (blob === undefined) {
    response.writeHead(404).end('{"errors":[{"code":"BLOB_UNKNOWN"}]}');
    return;
  }
  const asked = /^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1];
  const range = asked === undefined ? undefined : rangeStart(Number(asked));
  const start = range ?? 0;
  const bytes = blob.subarray(start);
  response.writeHead(range === undefined ? 200 : 206, {
    'content-type': 'application/octet-stream',
    'content-length': String(bytes.byteLength),
    ...(range === undefined
      ? {}
      : { 'content-range': `bytes ${start}-${blob.length - 1}/${blob.length}` }),
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

function getManifest({ request, response, repository, rest }: Exchange, state: State): void {
  const digest = rest.startsWith('sha256:') ? rest : state.tags.get(`${repository}:${rest}`);
  const found = state.manifests.get(`${repository}@${digest}`);
  if (digest === undefined || found === undefined) {
    response.writeHead(404).end('{"errors":[{"code":"MANIFEST_UNKNOWN"}]}');
    return;
  }
  response.writeHead(200, {
    'content-type': found.type,
    'docker-content-digest': digest,
    etag: `"${digest}"`,
  });
  response.end(request.method === 'HEAD' ? undefined : found.bytes);
}

function putManifest(exchange: Exchange, state: State, options: MemoryRegistryOptions): void {
  const { request, response, repository, rest, body } = exchange;
  const isTag = !rest.startsWith('sha256:');
  const digest = sha256(body);
  const current = isTag ? state.tags.get(`${repository}:${rest}`) : rest;
  if (options.conditions === true && !conditionHolds(request, current)) {
    response.writeHead(412).end('{"errors":[{"code":"PRECONDITION_FAILED"}]}');
    return;
  }
  if (!isTag && digest !== rest) {
    response.writeHead(400).end('{"errors":[{"code":"DIGEST_INVALID"}]}');
    return;
  }
  const type = request.headers['content-type'] ?? '';
  state.manifests.set(`${repository}@${digest}`, { type, bytes: body });
  if (isTag) state.tags.set(`${repository}:${rest}`, digest);
  const subject = subjectOf(body);
  const isIndexed = options.referrersApi === true && subject !== undefined;
  response.writeHead(201, {
    location: `/v2/${repository}/manifests/${digest}`,
    'docker-content-digest': digest,
    ...(isIndexed ? { 'oci-subject': subject } : {}),
  });
  response.end();
}

/** Deletes only by digest. Tags that pointed to the digest are removed with it. */
function deleteManifest(exchange: Exchange, state: State, options: MemoryRegistryOptions): void {
  const { response, repository, rest } = exchange;
  if (options.deletes !== true) {
    response.writeHead(405).end('{"errors":[{"code":"UNSUPPORTED"}]}');
    return;
  }
  const isThere = state.manifests.delete(`${repository}@${rest}`);
  for (const [tag, digest] of [...state.tags]) {
    if (digest === rest && tag.startsWith(`${repository}:`)) state.tags.delete(tag);
  }
  response.writeHead(isThere ? 202 : 404).end();
}

function conditionHolds(request: IncomingMessage, current: string | undefined): boolean {
  const match = request.headers['if-match'];
  if (match !== undefined && match !== `"${current}"`) return false;
  return request.headers['if-none-match'] !== '*' || current === undefined;
}

function listReferrers(exchange: Exchange, state: State, options: MemoryRegistryOptions): void {
  const { response, url, repository, rest } = exchange;
  const all = [...state.manifests]
    .filter(
      ([name, stored]) => name.startsWith(`${repository}@`) && subjectOf(stored.bytes) === rest,
    )
    .map(([, stored]) => referrerOf(stored));
  const start = Number(url.searchParams.get('start') ?? 0);
  const end = start + (options.pageSize ?? all.length);
  const manifests = all.slice(start, end);
  response.writeHead(200, {
    'content-type': 'application/vnd.oci.image.index.v1+json',
    ...(end < all.length
      ? { link: `</v2/${repository}/referrers/${rest}?start=${end}>; rel="next"` }
      : {}),
  });
  response.end(JSON.stringify({ schemaVersion: 2, manifests }));
}

function referrerOf({ type, bytes }: Stored): unknown {
  const manifest = JSON.parse(bytes.toString());
  const artifactType = manifest.artifactType ?? manifest.config?.mediaType;
  const { annotations } = manifest;
  return { mediaType: type, digest: sha256(bytes), size: bytes.length, artifactType, annotations };
}

function subjectOf(bytes: Buffer): string | undefined {
  return JSON.parse(bytes.toString()).subject?.digest;
}

function sha256(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
