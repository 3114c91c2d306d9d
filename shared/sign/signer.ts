import { generateKeyPairSync, sign, type X509Certificate } from 'node:crypto';
import { UserError } from '../errors/errors.ts';
import type { SigningServices, Trust } from '../model/trust.ts';
import type { Network } from '../net/network.ts';
import { requestCertificate } from './fulcio.ts';
import type { Verifier } from './rekor-v2.ts';

/** Time that is reserved for the log and the timestamp before a certificate expires, in milliseconds. */
const EXPIRY_MARGIN_MS = 30_000;

/** A signing key, and the services that witness its signatures. */
export interface Signer {
  /**
   * Returns an ECDSA P-256 signature over the SHA-256 of `bytes`, in DER.
   *
   * @throws {UserError} if the certificate has expired.
   */
  readonly sign: (bytes: Buffer) => Buffer | Promise<Buffer>;
  /** Verification material for the signatures, in the format of a bundle. */
  readonly verifier: Verifier;
  /** The certificate or public key, in PEM. */
  readonly verifierPem: string;
  /** Certificates above the leaf certificate, in PEM. Empty for a key. */
  readonly chainPem: string;
  readonly services: SigningServices;
  readonly network: Network;
}

/**
 * Creates a key and requests one certificate for the whole batch. The key never leaves this process's memory. The
 * certificate is valid for ten minutes.
 *
 * @param identityToken Token for `trust.audience`. The caller must mask it in logs.
 * @throws {RemoteError} with the name of Fulcio.
 */
export async function openSigner(
  trust: Trust,
  identityToken: string,
  network: Network,
): Promise<Signer> {
  const services = await trust.services();
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
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

/**
 * Returns a function that throws an error if the certificate is about to expire. The validity period is measured from
 * the arrival of the certificate, so that a wrong local clock does not matter.
 */
function expiryCheck(certificate: X509Certificate, network: Network): () => void {
  const lifetimeMs = certificate.validToDate.getTime() - certificate.validFromDate.getTime();
  const endMs = network.now() + lifetimeMs - EXPIRY_MARGIN_MS;
  return () => {
    if (network.now() < endMs) return;
    throw new UserError(
      'not-supported',
      'The signing certificate expired before all subjects were signed.',
      'Sign fewer subjects per step. Existing signatures remain valid.',
    );
  };
}
