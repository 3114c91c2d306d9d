import { digestOf } from '../digest/digest.ts';
import { isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import {
  LEGACY_ANNOTATIONS,
  type LegacyAttestationCandidate,
  type LegacyBlobCandidate,
} from '../model/evidence.ts';

/**
 * Reads the file of `cosign sign-blob --bundle` and `attest-blob --bundle` in cosign's own format, the default: a
 * signature or a whole envelope, its signer, and the signed entry timestamp of the log. Returns undefined for other
 * documents.
 *
 * @param text Bytes of the document.
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

/** Returns true for an envelope: a signature may begin with any byte, but is not JSON. */
function isJsonObject(bytes: Buffer): boolean {
  try {
    return isObject(JSON.parse(bytes.toString('utf8')));
  } catch {
    return false;
  }
}

/** PEM in base64. Beside an envelope signed with a key, it is the public key, which is ignored. */
function certificateOf(encoded: string): Readonly<Record<string, string>> {
  const pem = Buffer.from(encoded, 'base64').toString('latin1');
  return pem === '' || pem.includes('BEGIN PUBLIC KEY')
    ? {}
    : { [LEGACY_ANNOTATIONS.certificate]: pem };
}
