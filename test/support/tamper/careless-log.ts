import { generateKeyPairSync, sign } from 'node:crypto';
import type { LogEntryJson } from '../evidence.ts';
import { canonical } from '../sigstore/canonical.ts';
import { checkpointOf, createMerkleLog, sha256 } from '../sigstore/merkle-log.ts';
import { spkiDer } from '../sigstore/pem.ts';
import type { RootEntry } from './scene.ts';

/** A log that signs whatever it is given, as if it had looked at it. */
export interface CarelessLog {
  /** For the trusted root. */
  readonly rootEntry: RootEntry;
  /** @param time When the log says that it took the entry. */
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
        validFor: { start: new Date(Date.now() - HOUR_MS).toISOString() },
      },
    },
    log: (body, time = new Date()) => {
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
