import { serve, type TestServer } from '../http-server.ts';
import type { IdTokenEndpoint } from '../runner/job.ts';
import type { Claims } from '../sigstore/oidc.ts';
import type { LocalSigstore } from '../sigstore.ts';

/** The URL at which a job of another workflow requests its identity token. */
export interface IdentityServer extends TestServer {
  readonly endpoint: IdTokenEndpoint;
}

/** Issues tokens of the Sigstore issuer. The claims differ from the claims at the default URL. */
export async function startIdentityServer(
  sigstore: LocalSigstore,
  claims: Claims,
): Promise<IdentityServer> {
  const token = 'request-token-of-another-job';
  const server = await serve((request, response) => {
    const isAllowed = request.headers.authorization === `Bearer ${token}`;
    const audience = new URL(request.url ?? '/', server.url).searchParams.get('audience') ?? '';
    response.writeHead(isAllowed ? 200 : 401, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ value: sigstore.oidc.token(audience, claims) }));
  });
  return { ...server, endpoint: { url: `${server.url}/token?api-version=2.0`, token } };
}
