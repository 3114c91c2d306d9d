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
 * Converts cosign's legacy layers to version 0.1 bundles. The annotations do not contain an inclusion proof. Only in
 * version 0.1 can a signed entry timestamp alone prove the log entry.
 * @see https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md
 */

type Annotations = Readonly<Record<string, string>>;

/** Maximum length of an annotation, in characters. The longest is an intoto log entry with about 20,000 characters. */
const MAX_ANNOTATION_CHARACTERS = 1024 * 1024;
/**
 * Maximum size of the payload of a legacy signature, in bytes. The payload contains three digests and the user's
 * annotations.
 */
const MAX_PAYLOAD_BYTES = 1024 * 1024;
/** Maximum size of an envelope, in bytes: the payload limit of a bundle, plus the rest of the envelope. */
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
 * Converts cosign's old file format to a bundle.
 *
 * @param digest SHA-256 of the file. The old format does not contain the digest, so only the signature proves that
 * the bundle belongs to the file.
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

/**
 * Converts a legacy attestation to a bundle. In cosign's layers, the timestamp covers the envelope. In a bundle, it
 * covers the signature.
 */
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
    throw new TrustError('certificate-malformed', 'the certificate cannot be read', { cause });
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

/**
 * Returns an annotation, or undefined if it is missing. An empty value counts as missing, because cosign writes empty
 * chains and signatures.
 */
function annotation(annotations: Annotations, name: string): string | undefined {
  const value = stringAt(annotations, name);
  if (value === undefined || value === '') return undefined;
  if (value.length > MAX_ANNOTATION_CHARACTERS)
    throw new TrustError('bundle-too-large', `the ${name} annotation is too long`);
  return value;
}

function requireSize(bytes: Buffer, most: number): void {
  if (bytes.length > most)
    throw new TrustError('bundle-too-large', `the legacy signature is larger than ${most} bytes`);
}
