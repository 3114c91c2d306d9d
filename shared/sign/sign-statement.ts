import { hash } from 'node:crypto';
import { canonicalJson } from '../json/canonical-json.ts';
import type { JsonObject } from '../json/guards.ts';
import { BUNDLE_MEDIA_TYPE, type Bundle, type Statement } from '../model/attestation.ts';
import { signedEnvelope } from './dsse.ts';
import { dsseEntry, hashedEntry, logEntryV1, type ProposedEntry } from './rekor-v1.ts';
import { logEntryV2 } from './rekor-v2.ts';
import type { Signer } from './signer.ts';
import { requestTimestamp } from './timestamp.ts';

/**
 * The statement, signed, logged and timestamped: a bundle of version 0.3 that verifies offline. Equal
 * statements make equal payloads.
 *
 * @throws {RemoteError} naming the service that failed. Nothing is kept then; what was logged stays
 *   logged and harms no one.
 */
export async function signStatement(signer: Signer, statement: Statement): Promise<Bundle> {
  return await signStatementBytes(signer, Buffer.from(canonicalJson(statement)));
}

/** The same for a statement that someone else wrote, whose bytes stay as they are. */
export async function signStatementBytes(signer: Signer, payload: Buffer): Promise<Bundle> {
  const { envelope, signed, signature } = await signedEnvelope(payload, signer.sign);
  const verificationMaterial = await witness(signer, {
    bytes: signed,
    signature,
    entryV1: () => dsseEntry(envelope, signer.verifierPem),
  });
  return { mediaType: BUNDLE_MEDIA_TYPE, verificationMaterial, dsseEnvelope: envelope };
}

/**
 * A signature over the bytes of a file. For files only: readers of registries refuse such bundles.
 *
 * @throws {RemoteError} naming the service that failed.
 */
export async function signBlob(signer: Signer, bytes: Buffer): Promise<Bundle> {
  const signature = await signer.sign(bytes);
  const verificationMaterial = await witness(signer, {
    bytes,
    signature,
    entryV1: () => hashedEntry(bytes, signature, signer.verifierPem),
  });
  const digest = hash('sha256', bytes, 'base64');
  const messageSignature = {
    messageDigest: { algorithm: 'SHA2_256', digest },
    signature: signature.toString('base64'),
  };
  return { mediaType: BUNDLE_MEDIA_TYPE, verificationMaterial, messageSignature };
}

/** What is shown to the witnesses. */
interface Testimony {
  /** What the signature is over. */
  readonly bytes: Buffer;
  readonly signature: Buffer;
  /** What a log of version 1 is sent. */
  readonly entryV1: () => ProposedEntry;
}

/** The log and the timestamp authority do not need each other, and are asked at once. */
async function witness(signer: Signer, testimony: Testimony): Promise<JsonObject> {
  const { network, services } = signer;
  const [tlogEntries, timestamps] = await Promise.all([
    logEntries(signer, testimony),
    Promise.all(
      services.timestampUrls.map((url) => requestTimestamp(network, url, testimony.signature)),
    ),
  ]);
  const rfc3161Timestamps = timestamps.map((der) => ({ signedTimestamp: der.toString('base64') }));
  return {
    ...verifierMaterial(signer),
    tlogEntries,
    ...(timestamps.length === 0 ? {} : { timestampVerificationData: { rfc3161Timestamps } }),
  };
}

async function logEntries(signer: Signer, testimony: Testimony): Promise<readonly JsonObject[]> {
  const { network, services, verifier } = signer;
  return await Promise.all(
    services.logs.map(({ url, version }) =>
      version === 1
        ? logEntryV1(network, url, testimony.entryV1(), testimony.signature)
        : logEntryV2(network, url, { ...testimony, verifier }),
    ),
  );
}

/** Version 0.3 has the leaf alone: the chain is the trusted root's. A key is named by its digest. */
function verifierMaterial({ verifier }: Signer): JsonObject {
  if (verifier.kind === 'certificate') {
    return { certificate: { rawBytes: verifier.der.toString('base64') } };
  }
  return { publicKey: { hint: hash('sha256', verifier.der, 'base64') } };
}
