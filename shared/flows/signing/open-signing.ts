import { resolve } from 'node:path';
import { UserError } from '../../errors/errors.ts';
import type { Host } from '../../host/host.ts';
import { networkOf } from '../../host/network.ts';
import { readInputFile } from '../../host/read-input-file.ts';
import type { InputsOf } from '../../host/spec.ts';
import { type JsonObject, stringAt } from '../../json/guards.ts';
import type { SigningServices, Trust } from '../../model/trust.ts';
import type { SignerIdentity } from '../../model/verification.ts';
import { readClaims } from '../../sign/identity-token.ts';
import { openKeySigner } from '../../sign/key-signer.ts';
import { isKmsUri, openKmsSigner } from '../../sign/kms-signer.ts';
import { openSigner, type Signer } from '../../sign/signer.ts';
import { parseCertificate } from '../../sigstore/certificate.ts';
import { identityOf } from '../../sigstore/certificate-identity.ts';
import { openAnchors, type TrustAnchors } from '../../sigstore/trust-anchors.ts';
import type { ExpectedIdentity } from '../../verify/expectation.ts';
import { requirePrivacy } from '../trust/choose-instance.ts';
import type { signingInputs } from '../trust/inputs.ts';
import { trustOf } from '../trust/open-trust.ts';
import type { keyInputs } from './inputs.ts';

type Inputs = InputsOf<typeof signingInputs> & InputsOf<typeof keyInputs>;

/** Facts of the run that a policy can require besides the name of the signer. */
export interface OwnRun {
  readonly claims: SignerIdentity['claims'];
  readonly startedAt: Date;
}

/** Trust settings of a consumer who trusts exactly this signer. */
export interface OwnTrust {
  readonly identities: readonly ExpectedIdentity[];
  /** Claims and time of the certificate of this run. Absent for a key. */
  readonly run?: OwnRun | undefined;
  readonly anchors: TrustAnchors;
}

export interface Signing {
  readonly signer: Signer;
  /** Claims of the identity token about the run. */
  readonly claims: () => Promise<JsonObject>;
  /** Absent for a key whose log or timestamp authority belongs to no named instance, because its root is unknown. */
  readonly own: OwnTrust | undefined;
}

/** An empty trust root: a user’s own key needs no authority. */
const EMPTY_ROOT = {
  mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  tlogs: [],
  certificateAuthorities: [],
  ctlogs: [],
  timestampAuthorities: [],
};

/** Opens the signer of a stage. */
export type OpenSigning = (inputs: Inputs, host: Host) => Promise<Signing>;

/** Opens one signer for the whole run, with the workflow’s identity or a key. */
export async function openSigning(inputs: Inputs, host: Host): Promise<Signing> {
  return inputs.key === undefined
    ? await keyless(inputs, host)
    : await withKey(inputs, inputs.key, host);
}

/** Gets one identity token, key and certificate. The trust root is known before anything is signed. */
async function keyless(inputs: Inputs, host: Host): Promise<Signing> {
  const trust = await trustOf(inputs, host);
  const services = await trust.services();
  const { thresholds } = trust;
  const anchors = openAnchors({ trustedRoot: await trust.trustedRoot(), thresholds });
  const token = await host.idToken(trust.audience);
  const claims = readClaims(token);
  const claimed = stringAt(claims, 'repository_visibility');
  // Must run before the certificate is requested, because its authority publishes it.
  await requirePrivacy(services, inputs['allow-public-log'], claimed, host);
  const signer = await openSigner(trust, token, networkOf(host));
  const identity = identityOf(parseCertificate(signer.verifier.der));
  const run = { claims: identity.claims, startedAt: host.now() };
  const own = { identities: [ownIdentity(identity)], run, anchors };
  return { signer, claims: async () => claims, own };
}

/** Returns the identity in the certificate. A reusable workflow signs under its own name for a repository. */
function ownIdentity({ san, issuer, claims }: SignerIdentity): ExpectedIdentity {
  const { sourceRepository } = claims;
  return {
    san: { exact: san },
    issuer,
    ...(sourceRepository === undefined ? {} : { claims: { sourceRepository } }),
  };
}

async function withKey(inputs: Inputs, key: string, host: Host): Promise<Signing> {
  const trust = hasInstance(inputs) ? await trustOf(inputs, host) : undefined;
  const services = (await trust?.services()) ?? namedServices(inputs);
  const signer = await keySigner(inputs, key, services, host);
  return {
    signer,
    claims: async () => readClaims(await host.idToken('sigstore')),
    own: await keyTrust(signer, trust),
  };
}

/** Returns true if the inputs name an instance. A key uses only the logs and authorities that were requested. */
function hasInstance(inputs: Inputs): boolean {
  return inputs.instance !== 'auto' || inputs['signing-config'] !== undefined;
}

function namedServices(inputs: Inputs): SigningServices {
  const { 'rekor-url': rekorUrl, 'tsa-url': tsaUrl } = inputs;
  const version = inputs['rekor-version'] === '2' ? 2 : 1;
  return {
    fulcioUrl: '',
    logs: rekorUrl === undefined ? [] : [{ url: rekorUrl, version }],
    timestampUrls: tsaUrl === undefined ? [] : [tsaUrl],
  };
}

async function keySigner(
  inputs: Inputs,
  key: string,
  services: SigningServices,
  host: Host,
): Promise<Signer> {
  const network = networkOf(host);
  const password = inputs['key-password'] ?? host.env['COSIGN_PASSWORD'] ?? '';
  if (isKmsUri(key)) {
    return await openKmsSigner(key, password, services, { exec: host.exec, network });
  }
  return await openKeySigner(await keyText(key, host), password, services, network);
}

async function keyText(key: string, host: Host): Promise<string> {
  if (!key.startsWith('env://')) {
    return (await readInputFile(resolve(host.workspace, key))).toString('utf8');
  }
  const text = host.env[key.slice('env://'.length)] ?? '';
  if (text !== '') {
    host.mask(text);
    return text;
  }
  throw new UserError(
    'input-missing',
    `The environment variable ${key.slice('env://'.length)} with the key is missing or empty.`,
    'Set it with `env:` in the step, from a secret.',
  );
}

/**
 * Returns the trust settings for a key. The key alone proves who signed; a log or a timestamp is required only if
 * requested.
 */
async function keyTrust(
  { services, verifierPem }: Signer,
  trust: Trust | undefined,
): Promise<OwnTrust | undefined> {
  const isLogged = services.logs.length > 0;
  const isWitnessed = isLogged || services.timestampUrls.length > 0;
  const trustedRoot = isWitnessed ? await trust?.trustedRoot() : EMPTY_ROOT;
  if (trustedRoot === undefined) return undefined;
  const thresholds = { tlog: isLogged ? 1 : 0, timestamp: isWitnessed ? 1 : 0, ctlog: 0 };
  const anchors = openAnchors({ trustedRoot, thresholds, publicKeys: [verifierPem] });
  return { identities: [], anchors };
}
