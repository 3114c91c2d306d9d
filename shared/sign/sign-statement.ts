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
 * Signs, logs and timestamps a statement, and returns a version 0.3 bundle that can be verified offline. Equal
 * statements result in equal payloads.
 *
 * @throws {RemoteError} with the name of the service that failed. In that case, no bundle is stored. An entry that was
 * already logged stays in the log, which is harmless.
 */
export async function signStatement(signer: Signer, statement: Statement): Promise<Bundle> {
  return await signStatementBytes(signer, Buffer.from(canonicalJson(statement)));
}

/** Like `signStatement`, but signs the bytes of a statement from another tool without changing them. */
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
 * Signs the bytes of a file. Use this function only for files, because registry clients reject such bundles.
 *
 * @throws {RemoteError} with the name of the service that failed.
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

/** The data that is submitted to the log and the timestamp authority. */
interface Testimony {
  /** The signed bytes. */
  readonly bytes: Buffer;
  readonly signature: Buffer;
  /** Returns the entry to submit to a version 1 log. */
  readonly entryV1: () => ProposedEntry;
}

/** Requests the log entry and the timestamp at the same time, because neither depends on the other. */
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

/**
 * Returns the verification material for a bundle. A version 0.3 bundle contains only the leaf certificate, because
 * verifiers find the chain in the trust root. A key is identified by its digest.
 */
function verifierMaterial({ verifier }: Signer): JsonObject {
  if (verifier.kind === 'certificate') {
    return { certificate: { rawBytes: verifier.der.toString('base64') } };
  }
  return { publicKey: { hint: hash('sha256', verifier.der, 'base64') } };
}
