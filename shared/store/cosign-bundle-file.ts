import { digestOf } from '../digest/digest.ts';
import { isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import {
  LEGACY_ANNOTATIONS,
  type LegacyAttestationCandidate,
  type LegacyBlobCandidate,
} from '../model/evidence.ts';

/**
 * Reads a file from `cosign sign-blob --bundle` or `attest-blob --bundle` in cosign's own format, which is the
 * default. The file contains a signature or a complete envelope, the signer, and the signed entry timestamp of the
 * log. Returns undefined for other documents.
 *
 * @param text Content of the document.
 * @see https://github.com/sigstore/cosign/blob/v2.5.0/pkg/cosign/fetch.go LocalSignedPayload
 */
export function legacyFileCandidate(
  value: JsonObject,
  origin: string,
  text: Buffer,
): LegacyBlobCandidate | LegacyAttestationCandidate | undefined {
  const signature = stringAt(value, 'base64Signature');
  if (signature === undefined || Object.hasOwn(value, 'mediaType')) return undefined;
  const log = objectAt(value, 'rekorBundle');
  const annotations = {
    ...certificateOf(stringAt(value, 'cert') ?? ''),
    ...(log && { [LEGACY_ANNOTATIONS.bundle]: JSON.stringify(log) }),
  };
  const decoded = Buffer.from(signature, 'base64');
  if (isJsonObject(decoded)) {
    return { kind: 'legacy-attestation', origin, envelope: decoded, annotations };
  }
  const own = { [LEGACY_ANNOTATIONS.signature]: signature, ...annotations };
  return { kind: 'legacy-blob', origin, annotations: own, digest: digestOf(text) };
}

/** Returns true for an envelope. A signature can start with any byte, but it is never JSON. */
function isJsonObject(bytes: Buffer): boolean {
  try {
    return isObject(JSON.parse(bytes.toString('utf8')));
  } catch {
    return false;
  }
}

/**
 * Returns the annotation with the certificate, which is base64-encoded PEM in the file. For an envelope signed with a
 * key, the PEM contains the public key, which is ignored.
 */
function certificateOf(encoded: string): Readonly<Record<string, string>> {
  const pem = Buffer.from(encoded, 'base64').toString('latin1');
  return pem === '' || pem.includes('BEGIN PUBLIC KEY')
    ? {}
    : { [LEGACY_ANNOTATIONS.certificate]: pem };
}
