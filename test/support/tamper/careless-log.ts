import {
  createHash,
  generateKeyPairSync,
  type KeyObject,
  sign,
  X509Certificate,
} from 'node:crypto';
import { dsse } from '@sigstore/core';
import { type BundleJson, type LogEntryJson, leafOf } from '../evidence.ts';
import { canonical } from '../sigstore/canonical.ts';
import { checkpointOf, createMerkleLog, sha256 } from '../sigstore/merkle-log.ts';
import { certificatePem, spkiDer, spkiPem } from '../sigstore/pem.ts';
import { secondKey } from '../sigstore/second-key.ts';
import { testNow, testNowMs } from '../test-clock.ts';
import { envelopeOf, required } from './parts.ts';
import type { RootEntry, Scene } from './scene.ts';

/** A log that signs any entry without checking it. */
export interface CarelessLog {
  /** Entry for the trusted root. */
  readonly rootEntry: RootEntry;
  /** @param time Time at which the log claims to have accepted the entry. */
  log(body: object, time?: Date): LogEntryJson;
}

const HOST = 'careless.test';
const HOUR_MS = 3_600_000;

export function openCarelessLog(): CarelessLog {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const rawBytes = spkiDer(publicKey);
  const keyId = sha256(rawBytes);
  const tree = createMerkleLog();
  tree.append(Buffer.from('seed'));
  const signer = {
    origin: `${HOST} - 1`,
    name: HOST,
    keyId,
    sign: (note: Buffer) => sign('sha256', note, privateKey),
  };
  return {
    rootEntry: {
      baseUrl: `https://${HOST}`,
      hashAlgorithm: 'SHA2_256',
      logId: { keyId: keyId.toString('base64') },
      publicKey: {
        rawBytes: rawBytes.toString('base64'),
        keyDetails: 'PKIX_ECDSA_P256_SHA_256',
        validFor: { start: new Date(testNowMs() - HOUR_MS).toISOString() },
      },
    },
    log: (body, time = testNow()) => {
      const bytes = Buffer.from(canonical(body));
      const logIndex = tree.append(bytes);
      const integratedTime = Math.floor(time.getTime() / 1000);
      const promised = {
        body: bytes.toString('base64'),
        integratedTime,
        logID: keyId.toString('hex'),
        logIndex,
      };
      const promise = sign('sha256', Buffer.from(canonical(promised)), privateKey);
      const { kind, apiVersion } = body as { kind: string; apiVersion: string };
      return {
        logIndex: String(logIndex),
        logId: { keyId: keyId.toString('base64') },
        kindVersion: { kind, version: apiVersion },
        integratedTime: String(integratedTime),
        inclusionPromise: { signedEntryTimestamp: promise.toString('base64') },
        inclusionProof: {
          logIndex: String(logIndex),
          rootHash: tree.root().toString('base64'),
          treeSize: String(tree.size()),
          hashes: tree.proof(logIndex).map((hash) => hash.toString('base64')),
          checkpoint: { envelope: checkpointOf(tree, signer) },
        },
        canonicalizedBody: bytes.toString('base64'),
      };
    },
  };
}

/** The claims that an entry makes about its signature. */
export interface Logged {
  readonly signature: string;
  readonly digest: Buffer;
  readonly pem: string;
}

export const hashedRekord = ({ signature, digest, pem }: Logged) => ({
  kind: 'hashedrekord',
  apiVersion: '0.0.1',
  spec: {
    data: { hash: { algorithm: 'sha256', value: digest.toString('hex') } },
    signature: {
      content: signature,
      publicKey: { content: Buffer.from(pem).toString('base64') },
    },
  },
});

export const hashedRekordV2 = ({ signature, digest, pem }: Logged) => ({
  kind: 'hashedrekord',
  apiVersion: '0.0.2',
  spec: {
    hashedRekordV002: {
      data: { algorithm: 'SHA2_256', digest: digest.toString('base64') },
      signature: {
        content: signature,
        verifier: {
          keyDetails: 'PKIX_ECDSA_P256_SHA_256',
          x509Certificate: { rawBytes: new X509Certificate(pem).raw.toString('base64') },
        },
      },
    },
  },
});

/** Returns correct claims for a bundle, with the key of the certificate unless another key is given. */
export function loggedOf(bundle: BundleJson, pem = certificatePem(leafOf(bundle))): Logged {
  const { payloadType, payload, signatures } = envelopeOf(bundle);
  const signed = dsse.preAuthEncoding(payloadType, Buffer.from(payload, 'base64'));
  return {
    signature: required(signatures[0], 'signature').sig,
    digest: createHash('sha256').update(signed).digest(),
    pem,
  };
}

/** Logs the given claims in a trusted log that checks nothing. */
export function logs(
  bundle: BundleJson,
  scene: Scene,
  body: object = hashedRekord(loggedOf(bundle)),
  time?: Date,
): void {
  const log = openCarelessLog();
  scene.trustedRoot.tlogs.push(log.rootEntry);
  bundle.verificationMaterial.tlogEntries = [log.log(body, time)];
}

/** Computes a second key that fits the same signature. */
export function pemOfAnyone({ signature, digest }: Logged, key: KeyObject): string {
  return spkiPem(secondKey(digest, key, Buffer.from(signature, 'base64')));
}
