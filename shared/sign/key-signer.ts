import { createPublicKey, sign } from 'node:crypto';
import type { SigningServices } from '../model/trust.ts';
import type { Network } from '../net/network.ts';
import { readPrivateKey } from './private-key.ts';
import type { Signer } from './signer.ts';

/**
 * Opens a signer for a private key. The signer has no certificate, so the key is its only identity.
 *
 * @param services Services that witness the signatures. `fulcioUrl` is not used. A log or timestamp authority is
 * optional, because a key does not expire.
 * @throws {UserError} if the key cannot be read.
 */
export async function openKeySigner(
  keyText: string,
  password: string,
  services: SigningServices,
  network: Network,
): Promise<Signer> {
  const privateKey = await readPrivateKey(keyText, password);
  const publicKey = createPublicKey(privateKey);
  return {
    sign: (bytes) => sign('sha256', bytes, privateKey),
    verifier: { kind: 'public-key', der: publicKey.export({ format: 'der', type: 'spki' }) },
    verifierPem: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    chainPem: '',
    services,
    network,
  };
}
