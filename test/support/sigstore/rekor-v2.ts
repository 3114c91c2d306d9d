import { createPublicKey, type KeyObject, type KeyPairKeyObjectResult, sign } from 'node:crypto';
import { verifyPrehashed } from '../../../shared/sigstore/prehashed-ecdsa.ts';
import { canonical } from './canonical.ts';
import {
  base64,
  jsonAnswer,
  jsonBody,
  ProtocolError,
  type Route,
  record,
  type ServiceAnswer,
} from './http-service.ts';
import { type CheckpointSigner, checkpointOf, createMerkleLog, sha256 } from './merkle-log.ts';
import { certificatePem, publicKeyFromPem, spkiDer } from './pem.ts';

export const REKOR_V2_PREFIX = '/rekor2';
const KEY_DETAILS = 'PKIX_ECDSA_P256_SHA_256';
const VERSION = '0.0.2';
/** Algorithm byte of Ed25519 in a signed note. */
const NOTE_ED25519 = Buffer.from([1]);
/** Bytes that precede the raw key in the SPKI form of an Ed25519 key. */
const ED25519_SPKI_HEAD = 12;

/** Returns the ID of the log, which is also the key ID of its checkpoints. @see C2SP signed-note.md */
export function rekorV2LogId(host: string, publicKey: KeyObject): Buffer {
  const raw = spkiDer(publicKey).subarray(ED25519_SPKI_HEAD);
  return sha256(Buffer.from(`${rekorV2Origin(host)}\n`), NOTE_ED25519, raw);
}

/**
 * Serves the write API of Rekor v2, as rekor-tiles does since 2.3. It has one kind of entry, no signed entry
 * timestamp, the integrated time 0, and an Ed25519 checkpoint.
 * @see https://github.com/sigstore/rekor-tiles/blob/main/CLIENTS.md
 */
export function rekorV2Routes(host: string, keys: KeyPairKeyObjectResult): readonly Route[] {
  const log = createMerkleLog();
  log.append(Buffer.from('seed'));
  const signer: CheckpointSigner = {
    origin: rekorV2Origin(host),
    name: rekorV2Origin(host),
    keyId: rekorV2LogId(host, keys.publicKey),
    sign: (note) => sign(null, note, keys.privateKey),
  };

  function addEntry(request: Record<string, unknown>): ServiceAnswer {
    const body = Buffer.from(canonical(entryOf(request)));
    const index = String(log.append(body));
    return jsonAnswer(201, {
      logIndex: index,
      logId: { keyId: signer.keyId.toString('base64') },
      kindVersion: { kind: 'hashedrekord', version: VERSION },
      integratedTime: '0',
      inclusionProof: {
        logIndex: index,
        rootHash: log.root().toString('base64'),
        treeSize: String(log.size()),
        hashes: log.proof(Number(index)).map((hash) => hash.toString('base64')),
        checkpoint: { envelope: checkpointOf(log, signer) },
      },
      canonicalizedBody: body.toString('base64'),
    });
  }

  return [
    {
      method: 'POST',
      path: `${REKOR_V2_PREFIX}/api/v2/log/entries`,
      answer: (request) => addEntry(jsonBody(request)),
    },
  ];
}

function rekorV2Origin(host: string): string {
  return `${host}${REKOR_V2_PREFIX}`;
}

function entryOf(request: Record<string, unknown>): unknown {
  if (request['hashedRekordRequestV002'] === undefined || Object.keys(request).length !== 1)
    throw new ProtocolError(400, 'invalid type, must be hashedrekord');
  const entry = record(request['hashedRekordRequestV002'], 'hashedRekordRequestV002');
  const digest = base64(entry['digest'], 'digest');
  const signature = record(entry['signature'], 'signature');
  const content = base64(signature['content'], 'signature.content');
  const verifier = record(signature['verifier'], 'signature.verifier');
  if (verifier['keyDetails'] !== KEY_DETAILS)
    throw new ProtocolError(400, `unsupported key details ${String(verifier['keyDetails'])}`);
  if (!verifyPrehashed(digest, verifierKey(verifier), content))
    throw new ProtocolError(400, 'verifying signature: invalid signature');
  return {
    apiVersion: VERSION,
    kind: 'hashedrekord',
    spec: {
      hashedRekordV002: {
        data: { algorithm: 'SHA2_256', digest: digest.toString('base64') },
        signature: { content: content.toString('base64'), verifier },
      },
    },
  };
}

function verifierKey(verifier: Record<string, unknown>): KeyObject {
  try {
    if (verifier['x509Certificate'] !== undefined)
      return publicKeyFromPem(certificatePem(rawBytes(verifier['x509Certificate'])));
    const der = rawBytes(verifier['publicKey']);
    return createPublicKey({ key: der, format: 'der', type: 'spki' });
  } catch (error) {
    throw new ProtocolError(400, `the verifier is not a certificate or key: ${String(error)}`);
  }
}

function rawBytes(holder: unknown): Buffer {
  return base64(record(holder, 'verifier')['rawBytes'], 'verifier.rawBytes');
}
