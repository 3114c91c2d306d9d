import { hash } from 'node:crypto';
import { type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import type { Network } from '../net/network.ts';
import { badAnswer, endpoint, jsonOf, postJson, SERVICES } from './service.ts';

/** Time limit for one attempt, in milliseconds. It is high, because the log responds only after its next checkpoint. */
const TIMEOUT_MS = 60_000;

/** The certificate or public key of the signer, in DER. */
export type Verifier =
  | { readonly kind: 'certificate'; readonly der: Buffer }
  | { readonly kind: 'public-key'; readonly der: Buffer };

/**
 * Logs a P-256 signature over bytes. Returns the log's response unchanged, because it has the format of an entry in a
 * bundle. For an envelope, the bytes are its pre-authentication encoding. The log provides no signing time.
 *
 * @throws {RemoteError} with Rekor's name, if the log refuses the entry or logs a different one.
 * @see https://github.com/sigstore/rekor-tiles/blob/main/CLIENTS.md
 */
export async function logEntryV2(
  network: Network,
  logUrl: string,
  signed: { readonly bytes: Buffer; readonly signature: Buffer; readonly verifier: Verifier },
): Promise<JsonObject> {
  const digest = hash('sha256', signed.bytes, 'base64');
  const content = signed.signature.toString('base64');
  const answer = await postJson(
    network,
    endpoint(logUrl, '/api/v2/log/entries'),
    { hashedRekordRequestV002: { digest, signature: { content, verifier: verifierOf(signed) } } },
    { service: SERVICES.rekor, timeoutMs: TIMEOUT_MS },
  );
  const entry = jsonOf(answer, SERVICES.rekor);
  requireOurs(entry, digest, content, answer.url);
  return entry;
}

function verifierOf({ verifier }: { readonly verifier: Verifier }): JsonObject {
  const rawBytes = verifier.der.toString('base64');
  const keyDetails = 'PKIX_ECDSA_P256_SHA_256';
  return verifier.kind === 'certificate'
    ? { x509Certificate: { rawBytes }, keyDetails }
    : { publicKey: { rawBytes }, keyDetails };
}

function requireOurs(entry: JsonObject, digest: string, content: string, url: string): void {
  const body = Buffer.from(stringAt(entry, 'canonicalizedBody') ?? '', 'base64').toString('utf8');
  if (!body.includes(digest) || !body.includes(content)) {
    throw badAnswer(SERVICES.rekor, url, 'is for a different signature');
  }
  if (objectAt(entry, 'inclusionProof') === undefined) {
    throw badAnswer(SERVICES.rekor, url, 'contains no inclusion proof');
  }
}
