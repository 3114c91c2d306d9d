import { generateKeyPair, type KeyPairKeyObjectResult } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { FaultRule } from './sigstore/faults.ts';
import { createFulcio } from './sigstore/fulcio.ts';
import { type Claims, createOidcIssuer } from './sigstore/oidc.ts';
import { certificatePem, spkiPem } from './sigstore/pem.ts';
import { rekorV1Routes } from './sigstore/rekor-v1.ts';
import { rekorV2Routes } from './sigstore/rekor-v2.ts';
import { type AttestRelease, releaseAttester } from './sigstore/release-attester.ts';
import { type LoggedRequest, startServer } from './sigstore/server.ts';
import { createTimestampAuthority } from './sigstore/timestamp-authority.ts';
import { type PublicMaterial, signingConfigOf, trustedRootOf } from './sigstore/trusted-root.ts';
import { createTufRepository, TUF_PREFIX } from './sigstore/tuf-repository.ts';
import { testNowMs } from './test-clock.ts';

/** A complete Sigstore on loopback, with real cryptography and separate keys. */
export interface LocalSigstore {
  /** Fulcio, Rekor v1 and the timestamp authority are at the root. Rekor v2 is at `/rekor2`, and TUF is at `/tuf`. */
  readonly url: string;
  /** Returns the time of the services, in milliseconds since 1970. */
  readonly now: () => number;
  readonly tufUrl: string;
  /** The trusted root as JSON. */
  readonly trustedRoot: Record<string, unknown>;
  signingConfig(rekorVersion: 1 | 2): Record<string, unknown>;
  /** Contents by name of the files that clients need. */
  readonly files: Readonly<Record<string, string>>;
  writeFiles(folder: string): Promise<void>;
  readonly oidc: {
    readonly issuer: string;
    readonly requestUrl: string;
    readonly requestToken: string;
    /** Returns a token like a token of GitHub. `claims` override the default claims. */
    token(audience: string, claims?: Claims): string;
  };
  /** Signs a statement about a release, as GitHub does. */
  readonly attestRelease: AttestRelease;
  /** The runner variables for requesting an identity token. */
  readonly env: Readonly<Record<string, string>>;
  readonly requests: readonly LoggedRequest[];
  /** Requests that a correct client would not have sent. */
  readonly violations: readonly string[];
  /** @returns True if the fault has affected a request. */
  fail(rule: FaultRule): () => boolean;
  /** Removes all simulated faults. */
  mend(): void;
  close(): Promise<void>;
}

export interface SigstoreOptions {
  /** Port of the server. The default, 0, selects a free port. */
  readonly port?: number;
  readonly issuer?: string;
  readonly requestToken?: string;
  /** Claims of the issued tokens, which override the claims of a push to octo-org/octo-app. */
  readonly claims?: Claims;
  /** False omits the signed certificate timestamp from certificates, as the Fulcio of GitHub does. */
  readonly embedSct?: boolean;
  /**
   * Returns the time of all services, in milliseconds since 1970. The default is the time in tests. Programs that have
   * their own clock need the real time.
   */
  readonly now?: () => number;
  /** The time of a service, if it differs from `now`. */
  readonly clocks?: { readonly log?: () => number; readonly timestamps?: () => number };
  /** Trust domain of a tenant. Its TUF repository has the trusted root only under this name. */
  readonly trustDomain?: string;
}

/** Age of the trusted root relative to the server, in milliseconds, which allows for clock differences. */
const HOUR_MS = 3_600_000;

export async function startSigstore(options: SigstoreOptions = {}): Promise<LocalSigstore> {
  const requestToken = options.requestToken ?? 'request-token';
  const now = options.now ?? testNowMs;
  const issuer = options.issuer ?? 'https://token.actions.githubusercontent.com';
  const server = await startServer(options.port ?? 0);
  const { url, host } = server;
  const [authorityKeys, ctKeys, rekorKeys, timestampKeys, rekorV2Keys, oidc] = await Promise.all([
    ecKeys(),
    ecKeys(),
    ecKeys(),
    ecKeys(),
    promisify(generateKeyPair)('ed25519'),
    createOidcIssuer({ url, issuer, requestToken, claims: options.claims ?? {}, now }),
  ]);
  const embedSct = options.embedSct ?? true;
  const fulcio = createFulcio({ authorityKeys, ctKeys, oidc, embedSct, now });
  const timestamps = createTimestampAuthority(timestampKeys, options.clocks?.timestamps ?? now);
  const material: PublicMaterial = {
    url,
    host,
    issuer,
    since: new Date(now() - HOUR_MS).toISOString(),
    rekor: rekorKeys.publicKey,
    rekorV2: rekorV2Keys.publicKey,
    ctLog: ctKeys.publicKey,
    authority: fulcio.rootCertificate,
    timestampChain: timestamps.chain,
  };
  const { files, routes: tufRoutes } = filesOf(material, options.trustDomain);
  server.serve([
    ...oidc.routes,
    ...fulcio.routes,
    ...timestamps.routes,
    ...rekorV1Routes(host, rekorKeys, options.clocks?.log ?? now),
    ...rekorV2Routes(host, rekorV2Keys),
    ...tufRoutes,
  ]);
  const requestUrl = `${url}/oidc/token?api-version=2.0`;
  return {
    url,
    now,
    tufUrl: `${url}${TUF_PREFIX}`,
    trustedRoot: trustedRootOf(material),
    signingConfig: (rekorVersion) => signingConfigOf(material, rekorVersion),
    files,
    writeFiles: (folder) => writeFiles(folder, files),
    oidc: { issuer, requestUrl, requestToken, token: oidc.token },
    attestRelease: releaseAttester(fulcio.authority, `${url}/api/v1/timestamp`),
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: requestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
    },
    requests: server.requests,
    violations: server.violations,
    fail: server.faults.add,
    mend: server.faults.clear,
    close: server.close,
  };
}

function ecKeys(): Promise<KeyPairKeyObjectResult> {
  return promisify(generateKeyPair)('ec', { namedCurve: 'P-256' });
}

function filesOf(material: PublicMaterial, trustDomain: string | undefined) {
  const authority = certificatePem(material.authority);
  const files = {
    'trusted_root.json': JSON.stringify(trustedRootOf(material), null, 2),
    'signing_config_v1.json': JSON.stringify(signingConfigOf(material, 1), null, 2),
    'signing_config_v2.json': JSON.stringify(signingConfigOf(material, 2), null, 2),
    'fulcio_v1.crt.pem': authority,
    'rekor.pub': spkiPem(material.rekor),
    'ctfe.pub': spkiPem(material.ctLog),
    'tsa-chain.pem': material.timestampChain.map(certificatePem).join(''),
  };
  const { 'trusted_root.json': root, ...others } = files;
  const tuf = createTufRepository({
    ...others,
    [trustDomain === undefined ? 'trusted_root.json' : `${trustDomain}.trusted_root.json`]: root,
    'fulcio.crt.pem': authority,
    'signing_config.v0.2.json': files['signing_config_v1.json'],
  });
  return { files: { ...files, 'tuf-root.json': tuf.root }, routes: tuf.routes };
}

async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
}
