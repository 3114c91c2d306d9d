import { hash, X509Certificate } from 'node:crypto';
import { TrustError } from '../errors/errors.ts';
import { asNumber, asObject, asString, type JsonObject, stringAt } from '../json/guards.ts';
import { parseExactJson } from '../json/parse-exact-json.ts';
import { parseJson } from '../json/parse-json.ts';
import {
  LEGACY_ANNOTATIONS,
  type LegacyAttestationCandidate,
  type LegacyBlobCandidate,
  type LegacySignatureCandidate,
} from '../model/evidence.ts';
import { BUNDLE_V01_MEDIA_TYPE } from '../sigstore/read-bundle.ts';

/**
 * cosign's legacy layers as bundles of version 0.1, the only one in which a log's signed promise alone
 * proves the entry: the annotations have no inclusion proof.
 * @see https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md
 */

type Annotations = Readonly<Record<string, string>>;

/** Longest annotation read, in characters. An intoto log entry is the largest, at some 20,000. */
const MAX_ANNOTATION_CHARACTERS = 1024 * 1024;
/** Longest payload of a legacy signature, in bytes: three digests and the user's annotations. */
const MAX_PAYLOAD_BYTES = 1024 * 1024;
/** As for a bundle's payload, with the envelope around it. */
const MAX_ENVELOPE_BYTES = 33 * 1024 * 1024;

export function legacySignatureBundle(candidate: LegacySignatureCandidate): JsonObject {
  const { payload, annotations } = candidate;
  requireSize(payload, MAX_PAYLOAD_BYTES);
  return {
    mediaType: BUNDLE_V01_MEDIA_TYPE,
    verificationMaterial: materialOf(annotations),
    messageSignature: {
      messageDigest: {
        algorithm: 'SHA2_256',
        digest: hash('sha256', payload, 'base64'),
      },
      signature: annotation(annotations, LEGACY_ANNOTATIONS.signature) ?? '',
    },
  };
}

/**
 * @param digest SHA-256 of the file, which the old form does not say: the signature alone tells whether it
 *   is that of the file.
 */
export function legacyBlobBundle(
  { annotations }: LegacyBlobCandidate,
  digest: Uint8Array,
): JsonObject {
  return {
    mediaType: BUNDLE_V01_MEDIA_TYPE,
    verificationMaterial: materialOf(annotations),
    messageSignature: {
      messageDigest: { algorithm: 'SHA2_256', digest: Buffer.from(digest).toString('base64') },
      signature: annotation(annotations, LEGACY_ANNOTATIONS.signature) ?? '',
    },
  };
}

/** Its timestamp is over the envelope, as cosign takes it, and not over the signature as a bundle's is. */
export function legacyAttestationBundle(candidate: LegacyAttestationCandidate): JsonObject {
  requireSize(candidate.envelope, MAX_ENVELOPE_BYTES);
  return {
    mediaType: BUNDLE_V01_MEDIA_TYPE,
    verificationMaterial: materialOf(candidate.annotations),
    dsseEnvelope: asObject(parseExactJson(candidate.envelope, candidate.origin), '$'),
  };
}

function materialOf(annotations: Annotations): JsonObject {
  const certificate = annotation(annotations, LEGACY_ANNOTATIONS.certificate);
  const log = annotation(annotations, LEGACY_ANNOTATIONS.bundle);
  const timestamp = annotation(annotations, LEGACY_ANNOTATIONS.timestamp);
  return {
    ...(certificate === undefined ? { publicKey: { hint: '' } } : chainOf(certificate)),
    tlogEntries: log === undefined ? [] : [logEntryOf(log)],
    ...(timestamp === undefined ? {} : timestampsOf(timestamp)),
  };
}

function chainOf(pem: string): JsonObject {
  const rawBytes = derOf(pem).toString('base64');
  return { x509CertificateChain: { certificates: [{ rawBytes }] } };
}

function derOf(pem: string): Buffer {
  try {
    return new X509Certificate(pem).raw;
  } catch (cause) {
    throw new TrustError('certificate-malformed', 'its certificate cannot be read', { cause });
  }
}

function logEntryOf(json: string): JsonObject {
  const entry = asObject(parseJson(json, LEGACY_ANNOTATIONS.bundle), '$');
  const payload = asObject(entry['Payload'], '$.Payload');
  const body = asString(payload['body'], '$.Payload.body');
  const logged = asObject(parseJson(Buffer.from(body, 'base64'), '$.Payload.body'), '$');
  const logId = asString(payload['logID'], '$.Payload.logID');
  return {
    logIndex: String(asNumber(payload['logIndex'], '$.Payload.logIndex')),
    logId: { keyId: Buffer.from(logId, 'hex').toString('base64') },
    kindVersion: {
      kind: asString(logged['kind'], '$.kind'),
      version: asString(logged['apiVersion'], '$.apiVersion'),
    },
    integratedTime: String(asNumber(payload['integratedTime'], '$.Payload.integratedTime')),
    inclusionPromise: {
      signedEntryTimestamp: asString(entry['SignedEntryTimestamp'], '$.Signed…'),
    },
    canonicalizedBody: body,
  };
}

function timestampsOf(json: string): JsonObject {
  const holder = asObject(parseJson(json, LEGACY_ANNOTATIONS.timestamp), '$');
  const signedTimestamp = asString(holder['SignedRFC3161Timestamp'], '$.SignedRFC3161Timestamp');
  return { timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp }] } };
}

/** Empty counts as absent: cosign writes empty chains and signatures. */
function annotation(annotations: Annotations, name: string): string | undefined {
  const value = stringAt(annotations, name);
  if (value === undefined || value === '') return undefined;
  if (value.length > MAX_ANNOTATION_CHARACTERS)
    throw new TrustError('bundle-too-large', `its annotation ${name} is too long`);
  return value;
}

function requireSize(bytes: Buffer, most: number): void {
  if (bytes.length > most)
    throw new TrustError('bundle-too-large', `it is larger than ${most} bytes`);
}
