import { type KeyObject, sign, X509Certificate } from 'node:crypto';
import { arrayAt, type JsonObject, objectAt } from '../json/guards.ts';
import type { Network } from '../net/network.ts';
import { challengeOf, readClaims } from './identity-token.ts';
import { badAnswer, endpoint, jsonOf, postJson, SERVICES } from './service.ts';

/** Maximum number of certificates to read from a chain: a leaf, an intermediate, a root, and one more. */
const MAX_CHAIN = 4;

/** A certificate chain in PEM, leaf first. */
export type CertificateChain = readonly [X509Certificate, ...X509Certificate[]];

export interface KeyPair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

/**
 * Uses an identity token to request a certificate for a key.
 *
 * @throws {RemoteError} with Fulcio's name, if the service refuses the request or certifies a different key.
 * @see https://github.com/sigstore/fulcio/blob/main/fulcio.proto SigningCert v2
 */
export async function requestCertificate(
  network: Network,
  fulcioUrl: string,
  identityToken: string,
  keys: KeyPair,
): Promise<CertificateChain> {
  const challenge = challengeOf(readClaims(identityToken));
  const proof = sign('sha256', Buffer.from(challenge), keys.privateKey);
  const answer = await postJson(
    network,
    endpoint(fulcioUrl, '/api/v2/signingCert'),
    {
      credentials: { oidcIdentityToken: identityToken },
      publicKeyRequest: {
        publicKey: {
          algorithm: 'ECDSA',
          content: keys.publicKey.export({ format: 'pem', type: 'spki' }),
        },
        proofOfPossession: proof.toString('base64'),
      },
    },
    { service: SERVICES.fulcio },
  );
  const chain = chainOf(jsonOf(answer, SERVICES.fulcio), answer.url);
  if (!certifies(chain, keys)) {
    throw badAnswer(SERVICES.fulcio, answer.url, 'certifies a different key');
  }
  return chain;
}

function chainOf(answer: JsonObject, url: string): CertificateChain {
  const signed =
    objectAt(answer, 'signedCertificateEmbeddedSct') ??
    objectAt(answer, 'signedCertificateDetachedSct');
  const chain = signed && objectAt(signed, 'chain');
  const pems = (chain && arrayAt(chain, 'certificates')) ?? [];
  const [leaf, ...issuers] = pems.slice(0, MAX_CHAIN).map((pem) => certificateOf(pem, url));
  if (leaf === undefined) throw badAnswer(SERVICES.fulcio, url, 'has no certificate');
  return [leaf, ...issuers];
}

function certificateOf(pem: unknown, url: string): X509Certificate {
  try {
    const certificate = new X509Certificate(String(pem));
    // The key is decoded early, so that an invalid key is reported immediately.
    void certificate.publicKey;
    return certificate;
  } catch (error) {
    throw badAnswer(SERVICES.fulcio, url, 'contains an unreadable certificate', error);
  }
}

function certifies(chain: CertificateChain, keys: KeyPair): boolean {
  return chain[0].publicKey.equals(keys.publicKey);
}
