import { createHash, createHmac, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { serve } from './http-server.ts';

interface StoredArtifact {
  readonly name: string;
  readonly id: string;
  readonly mediaType: string;
  readonly runId: string;
  content: Buffer | undefined;
  isFinal: boolean;
}

export interface ArtifactServer {
  /** The URL with the trailing slash of `ACTIONS_RESULTS_URL`. */
  readonly url: string;
  /** Returns a token of a job, with the scopes that GitHub assigns to it. */
  grant(scopes?: string): string;
  readonly artifacts: readonly StoredArtifact[];
  /** Requests to both servers, as `METHOD path`. */
  readonly requests: string[];
  /** Requests that no client is allowed to send. The list must be empty. */
  readonly complaints: string[];
  /** If this function is set, it responds in place of the service or the store. */
  fault: ((request: IncomingMessage, response: ServerResponse) => boolean) | undefined;
  close(): Promise<void>;
}

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';

/** IDs of the run and the job in the results service. */
const RUN_ID = 'ce7f54c7-61c7-4aae-887f-30da475f5f1a';
const JOB_ID = 'ca395085-040a-526b-2ce8-bdc85f692774';
const SCOPES = `Actions.GenericRead:00000000 Actions.Results:${RUN_ID}:${JOB_ID} Actions.UploadArtifacts:00000000`;

/** Media types of files that are not archived. The keys are file extensions. */
const MEDIA_TYPES: Readonly<Record<string, string>> = { html: 'text/html', zip: 'application/zip' };

/** Characters that GitHub refuses in the name of an artifact. */
const BAD_NAME = /["\\/:<>|*?\r\n]/;

/** Starts the artifact service of GitHub Actions (version 4 and later), and the store of its signed URLs. */
export async function startArtifacts(): Promise<ArtifactServer> {
  const secret = randomUUID();
  const tokens = new Set<string>();
  const artifacts: StoredArtifact[] = [];
  const requests: string[] = [];
  const complaints: string[] = [];
  const signed = (id: string): string => {
    const sig = createHmac('sha256', secret).update(id).digest('hex');
    return `${store.url}/artifacts/${id}?sv=2026-02-06&sp=cw&sig=${sig}`;
  };

  const methods: Readonly<Record<string, (message: Message, runId: string) => object>> = {
    CreateArtifact: (message, runId) => {
      requireFields(message, ['mime_type', 'name', 'version']);
      const { name, version, mime_type: mediaType } = message;
      if (typeof name !== 'string' || name === '' || BAD_NAME.test(name)) throw invalid('name');
      if (version !== 7) throw invalid('version');
      const expected = MEDIA_TYPES[name.split('.').at(-1) ?? ''];
      if (expected === undefined || mediaType !== expected) throw invalid('mime_type');
      if (artifacts.some((each) => each.name === name && each.runId === runId)) {
        throw twirp(409, 'already_exists', 'an artifact with this name already exists on the run');
      }
      const id = String(4_000_000_000 + artifacts.length);
      artifacts.push({ name, id, mediaType: expected, runId, content: undefined, isFinal: false });
      return { ok: true, signed_upload_url: signed(id) };
    },
    FinalizeArtifact: (message, runId) => {
      requireFields(message, ['hash', 'name', 'size']);
      const found = artifacts.find((each) => each.name === message.name && each.runId === runId);
      if (found === undefined || found.isFinal) throw twirp(404, 'not_found', 'no such artifact');
      const { content } = found;
      // The type int64 of protocol buffers is a string in JSON.
      if (content === undefined || message.size !== String(content.length)) throw invalid('size');
      const digest = createHash('sha256').update(content).digest('hex');
      if (message.hash !== `sha256:${digest}`) throw invalid('hash');
      found.isFinal = true;
      return { ok: true, artifact_id: found.id };
    },
  };

  const service = await serve(async (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    if (server.fault?.(request, response)) return;
    try {
      const token = request.headers.authorization?.replace(/^Bearer /, '') ?? '';
      if (!tokens.has(token)) throw twirp(401, 'unauthenticated', 'no such token');
      const method = methods[request.url?.replace(SERVICE, '') ?? ''];
      if (method === undefined || request.method !== 'POST') {
        throw twirp(404, 'bad_route', `no handler for ${request.method} ${request.url}`);
      }
      if (request.headers['content-type'] !== 'application/json') {
        throw twirp(404, 'bad_route', 'unexpected Content-Type');
      }
      const message: Message = JSON.parse((await bodyOf(request)).toString());
      requireJob(message, token);
      answer(response, 200, method(message, String(message.workflow_run_backend_id)));
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
    const id = url.pathname.replace('/artifacts/', '');
    const artifact = artifacts.find((each) => each.id === id);
    if (artifact === undefined || `${store.url}${request.url}` !== signed(id)) {
      return void response.writeHead(403).end('<Error><Code>AuthenticationFailed</Code></Error>');
    }
    const wrong = wrongHeader(request, artifact.mediaType);
    if (wrong !== undefined) return void response.writeHead(400).end(wrong);
    artifact.content = await bodyOf(request);
    response.writeHead(201).end();
  });

  const server: ArtifactServer = {
    url: `${service.url}/`,
    grant: (scopes = SCOPES) => {
      const token = jwt({ scp: scopes, jti: randomUUID() });
      tokens.add(token);
      return token;
    },
    artifacts,
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
  readonly workflow_run_backend_id?: unknown;
  readonly workflow_job_run_backend_id?: unknown;
  readonly name?: unknown;
  readonly version?: unknown;
  readonly mime_type?: unknown;
  readonly size?: unknown;
  readonly hash?: unknown;
}

/** The service compares the IDs in each message with the IDs in the token. */
function requireJob(message: Message, token: string): void {
  const { workflow_run_backend_id: run, workflow_job_run_backend_id: job } = message;
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  if (!String(claims.scp).split(' ').includes(`Actions.Results:${run}:${job}`)) {
    throw twirp(403, 'permission_denied', 'the token does not allow this run and job');
  }
}

/** Refuses missing and unknown fields, beside the two IDs. */
function requireFields(message: Message, names: readonly string[]): void {
  const expected = ['workflow_job_run_backend_id', 'workflow_run_backend_id', ...names].sort();
  const found = Object.keys(message).sort();
  if (found.join() !== expected.join()) throw invalid(`fields ${found.join()}`);
}

/** Checks the headers that Azure requires, and the type with which browsers receive the file. */
function wrongHeader(request: IncomingMessage, mediaType: string): string | undefined {
  const wanted = {
    'x-ms-blob-type': 'BlockBlob',
    'x-ms-blob-content-type': mediaType,
    'content-type': mediaType,
  };
  const wrong = Object.entries(wanted).find(([name, value]) => request.headers[name] !== value);
  if (request.method !== 'PUT') return 'method';
  return request.headers['content-length'] === undefined ? 'content-length' : wrong?.[0];
}

function jwt(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.c2ln`;
}

function invalid(what: string): Error {
  return twirp(400, 'invalid_argument', `invalid ${what}`);
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
