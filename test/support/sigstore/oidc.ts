import {
  createHash,
  generateKeyPair,
  type KeyPairKeyObjectResult,
  randomUUID,
  sign,
  verify,
} from 'node:crypto';
import { promisify } from 'node:util';
import { bearerToken, errorAnswer, jsonAnswer, ProtocolError, type Route } from './http-service.ts';
import { spkiDer } from './pem.ts';

export type Claims = Readonly<Record<string, string>>;

/** An issuer of workload identity tokens, like the issuer of GitHub. */
export interface OidcIssuer {
  readonly issuer: string;
  token(audience: string, claims?: Claims): string;
  /**
   * Returns the claims in a token of this issuer for `audience`.
   * @throws {ProtocolError} for any other token.
   */
  verified(token: string, audience: string): Record<string, unknown>;
  readonly routes: readonly Route[];
}

export interface OidcOptions {
  readonly url: string;
  readonly issuer: string;
  /** The value of ACTIONS_ID_TOKEN_REQUEST_TOKEN. */
  readonly requestToken: string;
  /** Claims in every token, which override the default claims. */
  readonly claims: Claims;
  /** Returns milliseconds since 1970. */
  readonly now: () => number;
}

/** Lifetime of a token in seconds, as on GitHub. */
const LIFETIME_S = 300;

/** The keys of all issuers in this process. Generating them takes longer than starting the rest of a Sigstore. */
let sharedKeys: Promise<KeyPairKeyObjectResult> | undefined;

function issuerKeys(): Promise<KeyPairKeyObjectResult> {
  sharedKeys ??= promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  return sharedKeys;
}

/** Returns the claims of a token for a push to the main branch. All other claims follow from the arguments. */
function githubClaims(over: Claims = {}): Claims {
  const repository = over['repository'] ?? 'octo-org/octo-app';
  const ref = over['ref'] ?? 'refs/heads/main';
  const sha = over['sha'] ?? 'b'.repeat(40);
  const workflow = `${repository}/.github/workflows/release.yml@${ref}`;
  return {
    sub: `repo:${repository}:ref:${ref}`,
    ref,
    sha,
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ref_protected: 'true',
    repository,
    repository_owner: repository.split('/')[0] ?? '',
    repository_id: '123456789',
    repository_owner_id: '987654',
    repository_visibility: 'public',
    run_id: '4242424242',
    run_number: '17',
    run_attempt: '1',
    actor: 'octocat',
    actor_id: '583231',
    workflow: 'release',
    head_ref: '',
    base_ref: '',
    event_name: 'push',
    workflow_ref: workflow,
    workflow_sha: sha,
    job_workflow_ref: workflow,
    job_workflow_sha: sha,
    runner_environment: 'github-hosted',
    ...over,
  };
}

export async function createOidcIssuer(options: OidcOptions): Promise<OidcIssuer> {
  const { url, issuer, requestToken } = options;
  const keys = await issuerKeys();
  const kid = createHash('sha256').update(spkiDer(keys.publicKey)).digest('hex').slice(0, 32);

  function token(audience: string, claims: Claims = {}): string {
    const now = Math.floor(options.now() / 1000);
    const times = { nbf: now - LIFETIME_S, iat: now, exp: now + LIFETIME_S };
    const own = githubClaims({ ...options.claims, ...claims });
    const body = { jti: randomUUID(), aud: audience, iss: issuer, ...times, ...own };
    const signed = `${segment({ typ: 'JWT', alg: 'RS256', kid, x5t: kid })}.${segment(body)}`;
    return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), keys.privateKey).toString('base64url')}`;
  }

  function verified(jwt: string, audience: string): Record<string, unknown> {
    const [header = '', body = '', signature = ''] = jwt.split('.');
    const signed = Buffer.from(`${header}.${body}`);
    if (!verify('RSA-SHA256', signed, keys.publicKey, Buffer.from(signature, 'base64url')))
      throw new ProtocolError(401, 'the identity token is not signed by this issuer');
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString('utf8'));
    if (claims.iss !== issuer) throw new ProtocolError(401, `unknown issuer ${claims.iss}`);
    if (claims.aud !== audience) throw new ProtocolError(401, `wrong audience ${claims.aud}`);
    if (claims.exp < options.now() / 1000) throw new ProtocolError(401, 'the token has expired');
    return claims;
  }

  const discovery = {
    issuer,
    jwks_uri: `${url}/oidc/.well-known/jwks`,
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['id_token'],
    subject_types_supported: ['public'],
  };
  const jwk = { ...keys.publicKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' };
  const routes: readonly Route[] = [
    {
      method: 'GET',
      path: '/oidc/token',
      answer: (request) => {
        if (bearerToken(request.headers) !== requestToken)
          return errorAnswer(401, 'the request token is wrong');
        const audience = request.url.searchParams.get('audience') ?? 'https://github.com/octo-org';
        return jsonAnswer(200, { count: 1, value: token(audience) });
      },
    },
    {
      method: 'GET',
      path: '/oidc/.well-known/openid-configuration',
      answer: () => jsonAnswer(200, discovery),
    },
    {
      method: 'GET',
      path: '/oidc/.well-known/jwks',
      answer: () => jsonAnswer(200, { keys: [jwk] }),
    },
  ];
  return { issuer, token, verified, routes };
}

function segment(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
