import { createHmac, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { serve } from './http-server.ts';

/** The scopes of a job token, by branch as on GitHub. The first scope is searched first. */
interface CacheGrant {
  readonly reads: readonly string[];
  readonly writes?: string | undefined;
}

interface SavedCache {
  readonly key: string;
  readonly version: string;
  readonly scope: string;
  readonly blob: string;
  isFinished: boolean;
}

export interface ActionsCacheServer {
  /** The URL with the trailing slash of `ACTIONS_RESULTS_URL`. */
  readonly url: string;
  /** Creates a token. */
  grant(grant: CacheGrant): string;
  /** Entries, oldest first. */
  readonly saved: readonly SavedCache[];
  /** Contents of the blobs. The keys are blob names. */
  readonly blobs: Map<string, Buffer>;
  /** Requests to both servers, as `METHOD path`. */
  readonly requests: string[];
  /** Requests that no client is allowed to send. The list must be empty. */
  readonly complaints: string[];
  /** If this function is set, it responds in place of the service or the store. */
  fault: ((request: IncomingMessage, response: ServerResponse) => boolean) | undefined;
  close(): Promise<void>;
}

const SERVICE = '/twirp/github.actions.results.api.v1.CacheService/';

/** Starts the cache service of GitHub Actions (version 2), and the store of its signed URLs. */
export async function startActionsCache(): Promise<ActionsCacheServer> {
  const secret = randomUUID();
  const grants = new Map<string, CacheGrant>();
  const saved: SavedCache[] = [];
  const blobs = new Map<string, Buffer>();
  const requests: string[] = [];
  const complaints: string[] = [];

  const signed = (blob: string, permission: 'r' | 'w'): string => {
    const sig = createHmac('sha256', secret).update(`${permission} ${blob}`).digest('hex');
    return `${store.url}/caches/${blob}?sp=${permission}&sig=${sig}`;
  };

  const methods: Readonly<Record<string, (message: Message, grant: CacheGrant) => object>> = {
    GetCacheEntryDownloadURL: ({ key, restore_keys: prefixes = [], version }, { reads }) => {
      const found = reads
        .map((scope) =>
          newest(
            saved.filter((each) => each.scope === scope && each.version === version),
            key,
            prefixes,
          ),
        )
        .find((each) => each !== undefined);
      if (found === undefined) return { ok: false };
      const url = signed(found.blob, 'r');
      return { ok: true, signed_download_url: url, matched_key: found.key };
    },
    CreateCacheEntry: ({ key, version }, { writes: scope }) => {
      if (scope === undefined) {
        throw twirp(403, 'permission_denied', 'cache write denied: token has no writable scopes');
      }
      const isTaken = saved.some(
        (each) => each.key === key && each.version === version && each.scope === scope,
      );
      if (isTaken) throw twirp(409, 'already_exists', 'cache entry with the same key exists');
      const blob = randomUUID();
      saved.push({ key, version, scope, blob, isFinished: false });
      return { ok: true, signed_upload_url: signed(blob, 'w'), message: '' };
    },
    FinalizeCacheEntryUpload: ({ key, version, size_bytes: size }, { writes: scope }) => {
      const entry = saved.find(
        (each) => each.key === key && each.version === version && each.scope === scope,
      );
      if (entry === undefined) throw twirp(404, 'not_found', 'no such reservation');
      if (String(blobs.get(entry.blob)?.length) !== size) {
        return { ok: false, message: 'the size is not that of the blob' };
      }
      entry.isFinished = true;
      return { ok: true, entry_id: '7' };
    },
  };

  const service = await serve(async (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    if (server.fault?.(request, response)) return;
    try {
      const grant = grants.get(request.headers.authorization?.replace(/^Bearer /, '') ?? '');
      if (grant === undefined) throw twirp(401, 'unauthenticated', 'no such token');
      const method = methods[request.url?.replace(SERVICE, '') ?? ''];
      if (method === undefined || request.method !== 'POST') {
        throw twirp(404, 'bad_route', `no handler for ${request.method} ${request.url}`);
      }
      if (request.headers['content-type'] !== 'application/json') {
        throw twirp(404, 'bad_route', 'unexpected Content-Type');
      }
      answer(response, 200, method(messageOf(await bodyOf(request)), grant));
    } catch (error) {
      if (!(error instanceof Error) || !(error.cause instanceof Object)) throw error;
      const { status, ...body } = error.cause as { status: number };
      answer(response, status, body);
    }
  });

  const store = await serve(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://store');
    requests.push(`${request.method} ${url.pathname}`);
    const { authorization, cookie } = request.headers;
    if (authorization !== undefined || cookie !== undefined) {
      complaints.push('the store was sent a credential');
    }
    if (server.fault?.(request, response)) return;
    const blob = url.pathname.replace('/caches/', '');
    const permission = request.method === 'PUT' ? 'w' : 'r';
    if (`${store.url}${request.url}` !== signed(blob, permission)) {
      return void response.writeHead(403).end('<Error><Code>AuthenticationFailed</Code></Error>');
    }
    if (request.method === 'GET') return void response.end(blobs.get(blob));
    const { 'x-ms-blob-type': type, 'content-length': length } = request.headers;
    if (type !== 'BlockBlob') return void response.writeHead(400).end('x-ms-blob-type');
    if (length === undefined) return void response.writeHead(411).end();
    blobs.set(blob, await bodyOf(request));
    response.writeHead(201).end();
  });

  const server: ActionsCacheServer = {
    url: `${service.url}/`,
    grant: (grant) => {
      const token = `token-${randomUUID()}`;
      grants.set(token, grant);
      return token;
    },
    saved,
    blobs,
    requests,
    complaints,
    fault: undefined,
    close: async () => {
      await Promise.all([service.close(), store.close()]);
    },
  };
  return server;
}

interface Message {
  readonly key: string;
  readonly version: string;
  readonly restore_keys?: readonly string[];
  readonly size_bytes?: string;
}

/** Returns the entry with the exact key. Otherwise returns the newest entry for the first prefix that matches. */
function newest(
  saved: readonly SavedCache[],
  key: string,
  prefixes: readonly string[],
): SavedCache | undefined {
  const finished = saved.filter(({ isFinished }) => isFinished).toReversed();
  const exact = finished.find((each) => each.key === key);
  const byPrefix = [key, ...prefixes].map((prefix) =>
    finished.find((each) => each.key.startsWith(prefix)),
  );
  return exact ?? byPrefix.find((each) => each !== undefined);
}

/** Checks the limits of the service: at most 10 keys with at most 512 characters each and without commas. */
function messageOf(body: Buffer): Message {
  const message: Message = JSON.parse(body.toString());
  const keys = [message.key, ...(message.restore_keys ?? [])];
  const isBad = keys.some((key) => typeof key !== 'string' || key === '' || /,|^.{513}/.test(key));
  if (isBad || keys.length > 10) throw twirp(400, 'invalid_argument', 'bad key');
  if (!/^[0-9a-f]{64}$/.test(message.version)) throw twirp(400, 'invalid_argument', 'bad version');
  return message;
}

function twirp(status: number, code: string, msg: string): Error {
  return new Error(msg, { cause: { status, code, msg } });
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
