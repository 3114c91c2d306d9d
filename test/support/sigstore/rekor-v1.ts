import { type KeyPairKeyObjectResult, sign } from 'node:crypto';
import { canonical } from './canonical.ts';
import {
  errorAnswer,
  jsonAnswer,
  jsonBody,
  list,
  type Route,
  record,
  type ServiceAnswer,
} from './http-service.ts';
import {
  type CheckpointSigner,
  checkpointOf,
  createMerkleLog,
  leafHash,
  type MerkleLog,
  sha256,
} from './merkle-log.ts';
import { spkiDer, spkiPem } from './pem.ts';
import { canonicalEntry } from './rekor-v1-entries.ts';

const TREE_ID = '2605736670972794746';
const TREE_HEX = BigInt(TREE_ID).toString(16).padStart(16, '0');

interface LogEntry {
  readonly body: string;
  readonly integratedTime: number;
  readonly logID: string;
  readonly logIndex: number;
}

interface RekorV1 {
  readonly log: MerkleLog;
  readonly signer: CheckpointSigner;
  readonly keys: KeyPairKeyObjectResult;
  readonly entries: Map<string, LogEntry>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Serves Rekor v1 with an RFC 6962 tree, signed entry timestamps and checkpoints.
 * @see https://github.com/sigstore/rekor/blob/main/openapi.yaml
 */
export function rekorV1Routes(
  host: string,
  keys: KeyPairKeyObjectResult,
  now: () => number,
): readonly Route[] {
  const rekor = createRekor(host, keys, now);
  const entries = '/api/v1/log/entries';
  return [
    { method: 'POST', path: entries, answer: (request) => addEntry(rekor, jsonBody(request)) },
    {
      method: 'GET',
      path: entries,
      answer: ({ url }) => oneEntry(rekor, uuidAt(rekor, Number(url.searchParams.get('logIndex')))),
    },
    {
      method: 'GET',
      path: `${entries}/*`,
      answer: ({ url }) => oneEntry(rekor, uuidLike(rekor, url.pathname.split('/').at(-1) ?? '')),
    },
    {
      method: 'POST',
      path: `${entries}/retrieve`,
      answer: (request) => retrieve(rekor, jsonBody(request)),
    },
    {
      method: 'GET',
      path: '/api/v1/log/publicKey',
      answer: () => ({
        status: 200,
        headers: { 'content-type': 'application/x-pem-file' },
        body: spkiPem(keys.publicKey),
      }),
    },
    { method: 'GET', path: '/api/v1/log', answer: () => jsonAnswer(200, logInfo(rekor)) },
  ];
}

function createRekor(host: string, keys: KeyPairKeyObjectResult, now: () => number): RekorV1 {
  const log = createMerkleLog();
  // sigstore-go treats log index 0 as "no index", so that the first entry of a client is never 0.
  log.append(Buffer.from('seed'));
  const signer: CheckpointSigner = {
    origin: `${host} - ${TREE_ID}`,
    name: host,
    keyId: sha256(spkiDer(keys.publicKey)),
    sign: (note) => sign('sha256', note, keys.privateKey),
  };
  return { log, signer, keys, entries: new Map(), now };
}

function addEntry(rekor: RekorV1, proposed: Record<string, unknown>): ServiceAnswer {
  const body = Buffer.from(canonical(canonicalEntry(proposed)));
  const uuid = uuidOf(body);
  const location = { location: `/api/v1/log/entries/${uuid}` };
  if (rekor.entries.has(uuid)) {
    const message = `an equivalent entry already exists in the transparency log with UUID ${uuid}`;
    return jsonAnswer(409, { code: 409, message }, location);
  }
  rekor.entries.set(uuid, {
    body: body.toString('base64'),
    integratedTime: Math.floor(rekor.now() / 1000),
    logID: rekor.signer.keyId.toString('hex'),
    logIndex: rekor.log.append(body),
  });
  return jsonAnswer(201, { [uuid]: rendered(rekor, uuid) }, { ...location, etag: uuid });
}

function oneEntry(rekor: RekorV1, uuid: string | undefined): ServiceAnswer {
  if (uuid === undefined) return errorAnswer(404, 'entry not found');
  return jsonAnswer(200, { [uuid]: rendered(rekor, uuid) });
}

function retrieve(rekor: RekorV1, query: Record<string, unknown>): ServiceAnswer {
  const wanted = [
    ...list(query['entryUUIDs'] ?? [], 'entryUUIDs').map((id) => uuidLike(rekor, String(id))),
    ...list(query['logIndexes'] ?? [], 'logIndexes').map((index) => uuidAt(rekor, Number(index))),
    ...list(query['entries'] ?? [], 'entries').map((entry) => {
      const body = canonical(canonicalEntry(record(entry, 'entries')));
      return uuidLike(rekor, uuidOf(Buffer.from(body)));
    }),
  ];
  const found = wanted.filter((uuid) => uuid !== undefined);
  return jsonAnswer(
    200,
    found.map((uuid) => ({ [uuid]: rendered(rekor, uuid) })),
  );
}

function rendered(rekor: RekorV1, uuid: string): unknown {
  const entry = rekor.entries.get(uuid);
  if (entry === undefined) throw new Error(`no entry ${uuid}`);
  const promise = sign('sha256', Buffer.from(canonical(entry)), rekor.keys.privateKey);
  return {
    ...entry,
    verification: {
      inclusionProof: {
        checkpoint: checkpointOf(rekor.log, rekor.signer),
        hashes: rekor.log.proof(entry.logIndex).map((hash) => hash.toString('hex')),
        logIndex: entry.logIndex,
        rootHash: rekor.log.root().toString('hex'),
        treeSize: rekor.log.size(),
      },
      signedEntryTimestamp: promise.toString('base64'),
    },
  };
}

function logInfo(rekor: RekorV1): unknown {
  return {
    rootHash: rekor.log.root().toString('hex'),
    treeSize: rekor.log.size(),
    treeID: TREE_ID,
    signedTreeHead: checkpointOf(rekor.log, rekor.signer),
    inactiveShards: [],
  };
}

function uuidOf(body: Buffer): string {
  return TREE_HEX + leafHash(body).toString('hex');
}

/** A client can omit the tree part of the ID. */
function uuidLike(rekor: RekorV1, id: string): string | undefined {
  return [...rekor.entries.keys()].find((uuid) => uuid === id || uuid === TREE_HEX + id);
}

function uuidAt(rekor: RekorV1, index: number): string | undefined {
  return [...rekor.entries].find(([, entry]) => entry.logIndex === index)?.[0];
}
