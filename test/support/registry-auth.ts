import type { IncomingMessage } from 'node:http';
import { serve, type TestServer } from './http-server.ts';
import { type Fault, faultFor, suffer } from './registry-faults.ts';

/** The authentication of a registry. */
export type RegistryAuth =
  | { readonly kind: 'basic'; readonly username: string; readonly password: string }
  | {
      readonly kind: 'bearer';
      readonly username: string;
      readonly password: string;
      /** Token that is accepted by POST in place of a password. */
      readonly identityToken?: string;
      /** True if reading needs no credentials. */
      readonly isPublic?: boolean;
    };

export interface TokenServer extends TestServer {
  /** Token requests, such as `GET repository:a:pull as user`. */
  readonly asked: readonly string[];
}

/** Tokens are readable, because only tests use them. A token is `token <scope>` in base64. */
export async function startTokenServer(
  auth: Extract<RegistryAuth, { kind: 'bearer' }>,
  faults: Fault[] = [],
): Promise<TokenServer> {
  const asked: string[] = [];
  const server = await serve(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const fault = faultFor(faults, request);
    if (fault !== undefined && (await suffer(fault, response, request.headers.authorization)))
      return;
    const form =
      request.method === 'POST'
        ? new URLSearchParams(Buffer.concat(chunks).toString())
        : new URL(request.url ?? '', 'http://tokens').searchParams;
    const scope = form.get('scope') ?? '';
    const isKnown =
      isBasic(request, auth) ||
      (auth.identityToken !== undefined && form.get('refresh_token') === auth.identityToken);
    asked.push(`${request.method} ${scope} as ${isKnown ? 'user' : 'anonymous'}`);
    if (!isKnown && auth.isPublic !== true) {
      response.writeHead(401).end('{"details":"incorrect username or password"}');
      return;
    }
    const granted = isKnown ? scope : scope.replace(',push', '');
    const name = request.method === 'POST' ? 'access_token' : 'token';
    response.end(JSON.stringify({ [name]: Buffer.from(`token ${granted}`).toString('base64url') }));
  });
  return { ...server, asked };
}

/** Returns the challenge to send. Undefined if the request is allowed. */
export function accessOf(
  request: IncomingMessage,
  path: string,
  auth: RegistryAuth | undefined,
  tokens: TokenServer | undefined,
): string | undefined {
  if (auth === undefined) return undefined;
  if (auth.kind === 'basic') return isBasic(request, auth) ? undefined : 'Basic realm="registry"';
  const repository = /^\/v2\/(.+?)\/(?:blobs|manifests|referrers)\//.exec(path)?.[1] ?? '';
  const actions = request.method === 'GET' || request.method === 'HEAD' ? 'pull' : 'pull,push';
  const given = Buffer.from(request.headers.authorization?.slice(7) ?? '', 'base64url').toString();
  if (given.startsWith(`token repository:${repository}:${actions}`)) return undefined;
  const scope = `repository:${repository}:${actions}`;
  return `Bearer realm="${tokens?.url}/token",service="registry.test",scope="${scope}"`;
}

function isBasic(request: IncomingMessage, auth: RegistryAuth): boolean {
  const want = Buffer.from(`${auth.username}:${auth.password}`).toString('base64');
  return request.headers.authorization === `Basic ${want}`;
}
