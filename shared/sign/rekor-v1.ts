import { hash } from 'node:crypto';
import { RemoteError } from '../errors/errors.ts';
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import type { Envelope } from '../model/attestation.ts';
import type { Network } from '../net/network.ts';
import { envelopeText } from './dsse.ts';
import { badAnswer, endpoint, getJson, jsonOf, postJson, SERVICES } from './service.ts';

/** Matches the ID of a log entry: an optional tree ID, followed by the leaf hash. */
const ENTRY_ID = /^(?:[0-9a-f]{16})?[0-9a-f]{64}$/;

/** An entry to log: the kind, version and content of a Rekor type. */
export interface ProposedEntry {
  readonly apiVersion: string;
  readonly kind: string;
  readonly spec: JsonObject;
}

/** Returns an entry for a DSSE envelope. The log receives the whole envelope but stores only its hashes. */
export function dsseEntry(envelope: Envelope, verifierPem: string): ProposedEntry {
  const proposedContent = {
    envelope: envelopeText(envelope),
    verifiers: [Buffer.from(verifierPem).toString('base64')],
  };
  return { apiVersion: '0.0.1', kind: 'dsse', spec: { proposedContent } };
}

/** Returns an entry for a signature over bytes. The log receives only the digest of the bytes. */
export function hashedEntry(bytes: Buffer, signature: Buffer, verifierPem: string): ProposedEntry {
  return {
    apiVersion: '0.0.1',
    kind: 'hashedrekord',
    spec: {
      data: {
        hash: { algorithm: 'sha256', value: hash('sha256', bytes, 'hex') },
      },
      signature: {
        content: signature.toString('base64'),
        publicKey: { content: Buffer.from(verifierPem).toString('base64') },
      },
    },
  };
}

/**
 * Logs an entry and returns it in the format of a bundle. If the response to an earlier attempt was lost, the entry
 * already exists, and is treated like a new one.
 *
 * @throws {RemoteError} with Rekor's name, if the log refuses the entry or logs a different one.
 * @see https://github.com/sigstore/rekor/blob/main/openapi.yaml
 */
export async function logEntryV1(
  network: Network,
  logUrl: string,
  proposed: ProposedEntry,
  signature: Buffer,
): Promise<JsonObject> {
  const url = endpoint(logUrl, '/api/v1/log/entries');
  const service = SERVICES.rekor;
  const posted = await postEntry(network, url, proposed);
  const answer =
    posted.status === 409
      ? await getJson(network, existingEntryUrl(posted.headers.get('location'), url), service)
      : posted;
  const [entry] = Object.values(jsonOf(answer, service));
  if (!isObject(entry)) throw badAnswer(service, url, 'contains no entry');
  return bundleEntry(entry, proposed, signature, url);
}

async function postEntry(network: Network, url: string, proposed: ProposedEntry) {
  try {
    return await postJson(network, url, proposed, { service: SERVICES.rekor, accept: [409] });
  } catch (error) {
    throw error instanceof RemoteError ? withSizeHint(error, proposed) : error;
  }
}

/**
 * Size, in bytes, from which an entry may have exceeded the log proxy's size limit. No smaller entry is known to have
 * exceeded it.
 */
const LARGE_ENTRY_BYTES = 4 * 1024 * 1024;

/**
 * Returns the error with an explanation if the entry is probably too large. For such an entry, the public log's proxy
 * responds with status 502.
 */
function withSizeHint(error: RemoteError, proposed: ProposedEntry): RemoteError {
  const isSizeLike = error.code === 'too-large' || error.code === 'server-error';
  const bytes = Buffer.byteLength(JSON.stringify(proposed));
  if (!isSizeLike || bytes < LARGE_ENTRY_BYTES) return error;
  return new RemoteError(error.code, error.message, error.call, {
    cause: error,
    fix: `The log may reject an entry of ${bytes} bytes. Use Rekor version 2 or attest a smaller document.`,
  });
}

/**
 * Returns the URL of an existing entry. Takes only the entry ID from the response, so that the server cannot choose the
 * URL of the next request.
 */
function existingEntryUrl(location: string | null, url: string): string {
  const id = (location ?? '').split('/').at(-1) ?? '';
  if (ENTRY_ID.test(id)) return `${url}/${id}`;
  throw badAnswer(SERVICES.rekor, url, 'reports an existing entry without its ID');
}

function bundleEntry(
  entry: JsonObject,
  proposed: ProposedEntry,
  signature: Buffer,
  url: string,
): JsonObject {
  const body = stringAt(entry, 'body') ?? '';
  requireOurs(body, proposed, signature, url);
  const verification = objectAt(entry, 'verification');
  const promise = verification && stringAt(verification, 'signedEntryTimestamp');
  const proof = verification && objectAt(verification, 'inclusionProof');
  if (proof === undefined) throw badAnswer(SERVICES.rekor, url, 'contains no inclusion proof');
  return {
    logIndex: String(entry['logIndex']),
    logId: { keyId: hexToBase64(stringAt(entry, 'logID')) },
    kindVersion: { kind: proposed.kind, version: proposed.apiVersion },
    integratedTime: String(entry['integratedTime']),
    ...(promise === undefined ? {} : { inclusionPromise: { signedEntryTimestamp: promise } }),
    inclusionProof: bundleProof(proof),
    canonicalizedBody: body,
  };
}

function bundleProof(proof: JsonObject): JsonObject {
  return {
    logIndex: String(proof['logIndex']),
    rootHash: hexToBase64(stringAt(proof, 'rootHash')),
    treeSize: String(proof['treeSize']),
    hashes: (arrayAt(proof, 'hashes') ?? []).map((hash) => hexToBase64(String(hash))),
    checkpoint: { envelope: stringAt(proof, 'checkpoint') ?? '' },
  };
}

/**
 * Rejects a log entry that belongs to another request. The log may canonicalize an entry, but the kind and the
 * signature must match.
 */
function requireOurs(body: string, proposed: ProposedEntry, signature: Buffer, url: string): void {
  const text = Buffer.from(body, 'base64').toString('utf8');
  const isOurs =
    text.includes(`"kind":"${proposed.kind}"`) && text.includes(signature.toString('base64'));
  if (!isOurs) throw badAnswer(SERVICES.rekor, url, 'is for a different signature');
}

function hexToBase64(hex: string | undefined): string {
  return Buffer.from(hex ?? '', 'hex').toString('base64');
}
