import { UserError } from '../../errors/errors.ts';
import { networkOf } from '../../host/network.ts';
import type { RunRepository } from '../../host/run-repository.ts';
import { SIGSTORE_AUDIENCE, type SigningServices, type Trust } from '../../model/trust.ts';
import { readClaims } from '../../sign/identity-token.ts';
import { openKeySigner } from '../../sign/key-signer.ts';
import { isKmsUri, openKmsSigner } from '../../sign/kms-signer.ts';
import type { Signer } from '../../sign/signer.ts';
import { openAnchors } from '../../sigstore/trust-anchors.ts';
import type { TrustChoice } from '../../trust/load-trust.ts';
import { trustOf } from '../trust/open-trust.ts';
import { readKey } from './read-key.ts';
import type { OwnTrust, Signing, SigningMachine } from './signing.ts';

/** A key, and the Sigstore instance whose services log and timestamp the signatures. */
interface KeyChoice {
  readonly key: string;
  readonly keyPassword: string | undefined;
  readonly trust: TrustChoice;
}

/** An empty trust root for a key without an instance, which needs no certificate authority. */
const EMPTY_ROOT = {
  mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  tlogs: [],
  certificateAuthorities: [],
  ctlogs: [],
  timestampAuthorities: [],
};

/** Opens a signer that signs with the user's key. */
export async function openKeySigning(
  choice: KeyChoice,
  run: RunRepository,
  machine: SigningMachine,
): Promise<Signing> {
  const trust = hasInstance(choice.trust) ? await trustOf(choice.trust, run) : undefined;
  const services = (await trust?.services()) ?? NO_SERVICES;
  const signer = await keySigner(choice, services, machine);
  return {
    signer,
    claims: async () => readClaims(await machine.idToken(SIGSTORE_AUDIENCE).catch(neededWithKey)),
    own: await keyTrust(signer, trust),
  };
}

/** Explains the error about a missing token. The key signs, but provenance gets its content from the token. */
function neededWithKey(error: unknown): never {
  if (!(error instanceof UserError)) throw error;
  const message = `${error.message} Provenance describes the workflow run in this token, so \`key\` does not replace it.`;
  throw new UserError(error.code, message, error.fix.replace('Set `key`, or set', 'Set'), {
    cause: error,
  });
}

/** Returns true if the user chose an instance. Otherwise, signatures with a key are neither logged nor timestamped. */
function hasInstance({ instance, signingConfigPath }: TrustChoice): boolean {
  return instance !== 'auto' || signingConfigPath !== undefined;
}

/** The services for a key without an instance. Signatures with such a key are neither logged nor timestamped. */
const NO_SERVICES: SigningServices = { fulcioUrl: '', logs: [], timestampUrls: [] };

async function keySigner(
  { key, keyPassword }: KeyChoice,
  services: SigningServices,
  machine: SigningMachine,
): Promise<Signer> {
  const network = networkOf(machine);
  const password = keyPassword ?? machine.env['COSIGN_PASSWORD'] ?? '';
  if (isKmsUri(key)) {
    return await openKmsSigner(key, password, services, { exec: machine.exec, network });
  }
  return await openKeySigner(await readKey(key, machine), password, services, network);
}

/**
 * Returns the trust settings for a key. The key alone proves who signed. A log entry and a timestamp are therefore
 * required only if the user chose an instance.
 */
async function keyTrust(
  { services, verifierPem }: Signer,
  trust: Trust | undefined,
): Promise<OwnTrust> {
  const trustedRoot = (await trust?.trustedRoot()) ?? EMPTY_ROOT;
  const tlog = services.logs.length > 0 ? 1 : 0;
  const thresholds = { tlog, timestamp: trust === undefined ? 0 : 1, ctlog: 0 };
  const anchors = openAnchors({ trustedRoot, thresholds, publicKeys: [verifierPem] });
  return { identities: [], anchors };
}
