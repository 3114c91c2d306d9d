import { ASN1Obj } from '@sigstore/core';
import { TrustError } from '../errors/errors.ts';
import { RELEASE_ISSUER } from '../model/trust.ts';
import type { SignerIdentity } from '../model/verification.ts';
import type { Certificate } from './certificate.ts';

/**
 * The names that policies and reports use for Fulcio's certificate extensions, by the last number of the extension's
 * OID.
 *
 * @see https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md
 */
const CLAIM_NAMES: ReadonlyMap<number, string> = new Map([
  [2, 'githubWorkflowTrigger'],
  [3, 'githubWorkflowSha'],
  [4, 'githubWorkflowName'],
  [5, 'githubWorkflowRepository'],
  [6, 'githubWorkflowRef'],
  [9, 'buildSigner'],
  [10, 'buildSignerDigest'],
  [11, 'runnerEnvironment'],
  [12, 'sourceRepository'],
  [13, 'sourceRepositoryDigest'],
  [14, 'sourceRepositoryRef'],
  [15, 'sourceRepositoryId'],
  [16, 'sourceRepositoryOwner'],
  [17, 'sourceRepositoryOwnerId'],
  [18, 'buildConfig'],
  [19, 'buildConfigDigest'],
  [20, 'buildTrigger'],
  [21, 'runInvocation'],
  [22, 'sourceRepositoryVisibility'],
  [23, 'deploymentEnvironment'],
  [24, 'tokenSubject'],
]);

const OID_PREFIX = '1.3.6.1.4.1.57264.1.';
const OTHER_NAME_OID = `${OID_PREFIX}7`;
const SUBJECT_ALT_NAME_OID = '2.5.29.17';
const ISSUER_V1 = 1;
const ISSUER_V2 = 8;
/** Last number in the OID of the last extension that contains raw text. Later extensions contain a DER UTF8String. */
const LAST_RAW_EXTENSION = 6;
const UTF8_STRING_TAG = 0x0c;
/**
 * Types of a general name.
 *
 * @see RFC 5280 §4.2.1.6
 */
const OTHER_NAME = 0;
const EMAIL = 1;
const URI = 6;
/** Maximum length of a name or claim, in bytes. The URI of a workflow has fewer than 1,000 bytes. */
const MAX_VALUE_BYTES = 4096;

/**
 * Returns the signer's identity from a Fulcio certificate. Decoding is strict, because other libraries could read a
 * different identity from a malformed certificate. For example, some libraries compare raw bytes, or use only the first
 * of several names.
 *
 * @param certificate A certificate that an authority in the trust root issued.
 * @throws {TrustError} `certificate-malformed` if a name or claim is missing, duplicated or malformed.
 */
export function identityOf(certificate: Certificate): SignerIdentity {
  try {
    return readIdentity(certificate);
  } catch (cause) {
    if (cause instanceof TrustError) throw cause;
    throw malformed('a certificate extension cannot be read', cause);
  }
}

function readIdentity(certificate: Certificate): SignerIdentity {
  const extensions = extensionsOf(certificate);
  const values = new Map<number, string>();
  for (const [oid, value] of extensions) {
    if (!oid.startsWith(OID_PREFIX)) continue;
    const number = Number(oid.slice(OID_PREFIX.length));
    if (CLAIM_NAMES.has(number) || number === ISSUER_V1 || number === ISSUER_V2)
      values.set(number, claimText(number, value));
  }
  const san = requireSeen(subjectNameOf(extensions.get(SUBJECT_ALT_NAME_OID)));
  const isRelease = values.size === 0 && RELEASE_SIGNER.test(san);
  return {
    san,
    issuer: isRelease ? RELEASE_ISSUER : requireSeen(issuerOf(values)),
    claims: namedClaims(values),
  };
}

/**
 * Matches the name in the certificates that GitHub uses to sign releases. Such a certificate has none of Fulcio's
 * extensions, because it was not issued to a workflow.
 *
 * @see https://github.com/cli/cli pkg/cmd/release/shared/attestation.go
 */
const RELEASE_SIGNER = /^https:\/\/[a-z0-9-]+\.releases\.github\.com$/;

/**
 * Rejects a name that cannot be shown in full on one line. Also rejects a name with characters that change its reading
 * order.
 */
function requireSeen(name: string): string {
  if (!UNSEEN.test(name)) return name;
  throw malformed('a name in the certificate contains invisible characters');
}

/** Matches control characters, line breaks, invisible characters, and characters that change the text direction. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/**
 * Extensions that can be marked as critical, because this file or sigstore-js checks them: constraints, key usage,
 * extended key usage and names.
 */
const MAY_BE_CRITICAL: ReadonlySet<string> = new Set([
  '2.5.29.19',
  '2.5.29.15',
  '2.5.29.37',
  SUBJECT_ALT_NAME_OID,
]);

/**
 * Rejects duplicate extensions and unknown critical extensions.
 * @see RFC 5280 §4.2: a certificate with a critical extension that is not recognized must be rejected.
 */
function extensionsOf(certificate: Certificate): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (const extension of certificate.parsed.extensions) {
    const oid = extension.subs[0]?.toOID() ?? '';
    const value = extension.subs.at(-1)?.value ?? Buffer.alloc(0);
    if (found.has(oid)) throw malformed(`the certificate contains the extension ${oid} twice`);
    if (extension.subs.length > 2 && !MAY_BE_CRITICAL.has(oid))
      throw malformed(`the certificate contains the unknown critical extension ${oid}`);
    found.set(oid, value);
  }
  return found;
}

/**
 * Returns the only name in the certificate. Rejects a certificate with several names, because Fulcio writes exactly
 * one, and a policy would not check a second one.
 */
function subjectNameOf(extension: Buffer | undefined): string {
  if (extension === undefined) throw malformed('the certificate has no subject name');
  const names = ASN1Obj.parseBuffer(Buffer.from(extension)).subs;
  const [name] = names;
  if (name === undefined || names.length !== 1)
    throw malformed(`the certificate has ${names.length} subject names; expected one`);
  if (name.tag.isContextSpecific(URI) || name.tag.isContextSpecific(EMAIL)) return text(name.value);
  if (name.tag.isContextSpecific(OTHER_NAME)) return otherName(name);
  throw malformed('the subject name has an unsupported type');
}

function otherName(name: ASN1Obj): string {
  const [oid, holder] = name.subs;
  const value = holder?.subs[0];
  if (oid?.toOID() !== OTHER_NAME_OID || value === undefined)
    throw malformed('the subject name has an unsupported type');
  return utf8String(value.toDER());
}

function claimText(number: number, value: Buffer): string {
  return number <= LAST_RAW_EXTENSION ? text(value) : utf8String(value);
}

/** Returns the issuer. If both issuer extensions are present, they must contain the same issuer. */
function issuerOf(values: ReadonlyMap<number, string>): string {
  const current = values.get(ISSUER_V2);
  const former = values.get(ISSUER_V1);
  const issuer = current ?? former;
  if (issuer === undefined) throw malformed('the certificate has no issuer');
  if (former !== undefined && former !== issuer)
    throw malformed('the certificate has two different issuers');
  return issuer;
}

function namedClaims(values: ReadonlyMap<number, string>): Readonly<Record<string, string>> {
  const claims: Record<string, string> = {};
  for (const [number, name] of CLAIM_NAMES) {
    const value = values.get(number);
    if (value !== undefined) claims[name] = value;
  }
  return claims;
}

/**
 * Returns the content of a UTF8String. Its length is in one byte, or in several bytes after a byte that specifies how
 * many there are.
 * @see X.690 §8.1.3
 */
function utf8String(der: Buffer): string {
  const object = ASN1Obj.parseBuffer(Buffer.from(der));
  if (der[0] !== UTF8_STRING_TAG) throw malformed('a certificate claim is not a UTF8String');
  return text(object.value);
}

function text(bytes: Buffer): string {
  if (bytes.length > MAX_VALUE_BYTES) throw malformed('a certificate claim is too long');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw malformed('a certificate claim is not valid UTF-8', cause);
  }
}

function malformed(message: string, cause?: unknown): TrustError {
  return new TrustError('certificate-malformed', message, { cause });
}
