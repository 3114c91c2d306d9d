import type { IncomingMessage } from 'node:http';
import { type GitHub, openGitHub } from '../../../shared/github/open-github.ts';
import { serve } from '../../support/http-server.ts';
import { impatientNetwork } from '../../support/network.ts';

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  /** The body as JSON. Undefined if it is not JSON. */
  readonly json: unknown;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface SmallGitHub {
  readonly github: GitHub;
  readonly url: string;
  readonly seen: Seen[];
  /** Delays that the client requested, in milliseconds. */
  readonly waits: number[];
  close(): Promise<void>;
}

/** Starts the parts of GitHub's API that one test needs, on loopback. */
export async function smallGitHub(
  reply: (seen: Seen, count: number) => Reply | undefined,
): Promise<SmallGitHub> {
  const seen: Seen[] = [];
  const server = await serve(async (request, response) => {
    const each = await readRequest(request);
    seen.push(each);
    const answer = reply(each, seen.length) ?? notFound(each);
    const isBytes = answer.body instanceof Buffer;
    response.writeHead(answer.status ?? 200, {
      'content-type': isBytes ? 'application/octet-stream' : 'application/json; charset=utf-8',
      ...answer.headers,
    });
    response.end(isBytes ? answer.body : JSON.stringify(answer.body ?? {}));
  });
  const { network, waits } = impatientNetwork();
  const github = openGitHub({ token: 'ghs_test', apiUrl: server.url, network });
  return { github, url: server.url, seen, waits, close: server.close };
}

/** Returns the login of the job token for GraphQL requests, and undefined for other requests. */
export function asActionsBot(seen: Seen): Reply | undefined {
  if (seen.path !== '/graphql') return undefined;
  return { body: { data: { viewer: { login: 'github-actions[bot]' } } } };
}

async function readRequest(request: IncomingMessage): Promise<Seen> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  const url = new URL(request.url ?? '/', 'http://localhost');
  const { method = 'GET', headers } = request;
  const isJson = headers['content-type']?.includes('json') === true;
  const json: unknown = isJson && text !== '' ? JSON.parse(text) : undefined;
  return { method, path: url.pathname, query: url.searchParams, headers, text, json };
}

function notFound({ method, path }: Seen): Reply {
  return { status: 404, body: { message: `Not Found: ${method} ${path}` } };
}
