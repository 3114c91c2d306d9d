import { generateKeyPair, sign, type X509Certificate } from 'node:crypto';
import { promisify } from 'node:util';
import { UserError } from '../errors/errors.ts';
import type { SigningServices, Trust } from '../model/trust.ts';
import type { Network } from '../net/network.ts';
import { requestCertificate } from './fulcio.ts';
import type { Verifier } from './rekor-v2.ts';

/** Left of a certificate's life for the log and the timestamp to answer in, in milliseconds. */
const EXPIRY_MARGIN_MS = 30_000;

/** What signs, and the services that witness it. */
export interface Signer {
  /**
   * An ECDSA P-256 signature over the SHA-256 of `bytes`, in DER.
   *
   * @throws {UserError} when the certificate's life is over.
   */
  readonly sign: (bytes: Buffer) => Buffer | Promise<Buffer>;
  /** What verifies the signatures. */
  readonly verifier: Verifier;
  /** The same in PEM: a certificate, or a public key. */
  readonly verifierPem: string;
  /** The certificates above the leaf, in PEM; empty for a key. */
  readonly chainPem: string;
  readonly services: SigningServices;
  readonly network: Network;
}

/**
 * A new key, which never leaves the memory of this process, and one certificate for it that serves the
 * whole batch: it lives ten minutes.
 *
 * @param identityToken For `trust.audience`; masked by whoever got it.
 * @throws {RemoteError} naming Fulcio.
 */
export async function openSigner(
  trust: Trust,
  identityToken: string,
  network: Network,
): Promise<Signer> {
  const services = await trust.services();
  const keys = await promisify(generateKeyPair)('ec', { namedCurve: 'P-256' });
  const chain = await requestCertificate(network, services.fulcioUrl, identityToken, keys);
  const [leaf, ...issuers] = chain;
  const requireAlive = expiryCheck(leaf, network);
  return {
    sign: (bytes) => {
      requireAlive();
      return sign('sha256', bytes, keys.privateKey);
    },
    verifier: { kind: 'certificate', der: leaf.raw },
    verifierPem: leaf.toString(),
    chainPem: issuers.map(String).join(''),
    services,
    network,
  };
}

/** Counted from when the certificate came, so that a clock that is wrong here does no harm. */
function expiryCheck(certificate: X509Certificate, network: Network): () => void {
  const lifetimeMs = certificate.validToDate.getTime() - certificate.validFromDate.getTime();
  const endMs = network.now() + lifetimeMs - EXPIRY_MARGIN_MS;
  return () => {
    if (network.now() < endMs) return;
    throw new UserError(
      'not-supported',
      'The signing certificate ran out before everything was signed.',
      'Sign fewer subjects in one step; what was signed so far is complete.',
    );
  };
}
