import {
  createHash,
  createPublicKey,
  type KeyPairKeyObjectResult,
  sign,
  X509Certificate,
} from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import { dsse } from '@sigstore/core';
import { HashAlgorithm, TransparencyLogEntry } from '@sigstore/protobuf-specs';
import { RekorWitness, type SignatureBundle, type Signer, type Witness } from '@sigstore/sign';
import { spkiDer, spkiPem } from './sigstore/pem.ts';
import type { LocalSigstore } from './sigstore.ts';

/** Signers and logs with the interfaces of sigstore-js, for kinds that it does not have. */

/** The kind of entry for an envelope in a version 1 log. `hashedrekord` contains the digest of the signed bytes. */
export type EntryType = 'dsse' | 'intoto' | 'hashedrekord';

export const NO_RETRY = { retry: 0, timeout: 10_000 };

/** A key without a certificate, named by its digest as in cosign. */
export function keySigner({ publicKey, privateKey }: KeyPairKeyObjectResult): Signer {
  const hint = createHash('sha256').update(spkiDer(publicKey)).digest('base64');
  return {
    sign: async (data) => ({
      signature: sign('sha256', data, privateKey),
      key: { $case: 'publicKey', publicKey: spkiPem(publicKey), hint },
    }),
  };
}

/** A transparency log with version 1 of the API. */
export function rekorV1Witness(log: LocalSigstore, entryType: EntryType): Witness {
  const options = { rekorBaseURL: log.url, majorApiVersion: 1, ...NO_RETRY };
  if (entryType !== 'hashedrekord') return new RekorWitness({ ...options, entryType });
  const witness = new RekorWitness(options);
  return {
    testify: (content, publicKey) => {
      const { digest, signature } = signedDigest(content);
      const messageDigest = { algorithm: HashAlgorithm.SHA2_256, digest };
      const messageSignature = { messageDigest, signature };
      return witness.testify({ $case: 'messageSignature', messageSignature }, publicKey);
    },
  };
}

/** Logs an envelope with a digest over the PAE, as rekor-tiles requires and sigstore-js does not support. */
export function rekorV2Witness(log: LocalSigstore): Witness {
  return {
    testify: async (content, publicKey) => {
      const { digest, signature } = signedDigest(content);
      const verifier = { keyDetails: 'PKIX_ECDSA_P256_SHA_256', ...verifierOf(publicKey) };
      const answer = await fetch(`${log.url}/rekor2/api/v2/log/entries`, {
        method: 'POST',
        body: JSON.stringify({
          hashedRekordRequestV002: {
            digest: digest.toString('base64'),
            signature: { content: signature.toString('base64'), verifier },
          },
        }),
      });
      const entry = TransparencyLogEntry.fromJSON(await answer.json());
      return { tlogEntries: [entry as Bundle['verificationMaterial']['tlogEntries'][number]] };
    },
  };
}

function verifierOf(pem: string): Record<string, { rawBytes: string }> {
  if (pem.includes('BEGIN CERTIFICATE'))
    return { x509Certificate: { rawBytes: new X509Certificate(pem).raw.toString('base64') } };
  return { publicKey: { rawBytes: spkiDer(createPublicKey(pem)).toString('base64') } };
}

function signedDigest(content: SignatureBundle): { digest: Buffer; signature: Buffer } {
  if (content.$case === 'messageSignature') {
    const { messageDigest, signature } = content.messageSignature;
    return { digest: messageDigest.digest, signature };
  }
  const { payloadType, payload, signatures } = content.dsseEnvelope;
  const signed = dsse.preAuthEncoding(payloadType, payload);
  const digest = createHash('sha256').update(signed).digest();
  return { digest, signature: signatures[0]?.sig ?? Buffer.alloc(0) };
}
