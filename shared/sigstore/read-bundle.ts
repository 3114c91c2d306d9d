import {
  BUNDLE_V01_MEDIA_TYPE,
  BUNDLE_V02_MEDIA_TYPE,
  BUNDLE_V03_LEGACY_MEDIA_TYPE,
  BUNDLE_V03_MEDIA_TYPE,
  type Bundle,
  bundleFromJSON,
  ValidationError,
} from '@sigstore/bundle';
import { TrustError } from '../errors/errors.ts';
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import { requireEncoding } from './bundle-encoding.ts';
import { requireWithinLimits } from './bundle-limits.ts';

export { BUNDLE_V01_MEDIA_TYPE, type Bundle };

/** A parsed candidate with its signed content and proofs. Nothing in it has been verified yet. */
export interface SignedCandidate {
  /** Format of the signed content. */
  readonly form: 'statement' | 'simple-signing' | 'message';
  readonly bundle: Bundle;
  /** Content that a message signature covers. Not used for a statement, because its content is in the envelope. */
  readonly artifact?: Buffer | undefined;
  /** SHA-256 of the bytes that a message signature covers. Set only if the bytes themselves are not available. */
  readonly digest?: Buffer | undefined;
  /** Bytes that the timestamps cover. Undefined if the timestamps cover the signature. */
  readonly stamped?: Buffer | undefined;
}

const MEDIA_TYPES: ReadonlySet<string | undefined> = new Set([
  BUNDLE_V01_MEDIA_TYPE,
  BUNDLE_V02_MEDIA_TYPE,
  BUNDLE_V03_LEGACY_MEDIA_TYPE,
  BUNDLE_V03_MEDIA_TYPE,
]);

/**
 * Parses a bundle of any version after checking its limits and encoding. The bundle is untrusted.
 *
 * @throws {TrustError} `bundle-malformed` or `bundle-too-large`.
 */
export function readBundle(value: unknown): Bundle {
  if (!isObject(value)) throw malformed('the bundle is not a JSON object');
  const mediaType = stringAt(value, 'mediaType');
  if (!MEDIA_TYPES.has(mediaType))
    throw malformed(`the bundle has an unsupported media type: ${mediaType}`);
  requireWithinLimits(value);
  requireEncoding(value);
  requireOne(value, CONTENTS);
  requireOne(objectAt(value, 'verificationMaterial') ?? {}, SIGNERS);
  requireOneSignature(objectAt(value, 'dsseEnvelope'));
  return completeBundle(value);
}

/**
 * Requires exactly one signature. If there were several, only the first would be checked, but other readers could trust
 * the rest.
 */
function requireOneSignature(envelope: JsonObject | undefined): void {
  const count = envelope === undefined ? 1 : (arrayAt(envelope, 'signatures') ?? []).length;
  if (count !== 1) throw malformed(`the envelope has ${count} signatures; expected one`);
}

/**
 * Parses a bundle. If fields are missing, the message lists them. The error of the library does not have them in its
 * message, only in a separate list.
 */
function completeBundle(value: JsonObject): Bundle {
  try {
    return bundleFromJSON(value);
  } catch (cause) {
    if (!(cause instanceof ValidationError)) throw cause;
    throw malformed(
      `the bundle lacks fields that its version requires: ${cause.fields.join(', ')}`,
    );
  }
}

/**
 * Groups of fields. A bundle must have exactly one field from each group. If it has several, sigstore-js uses the first
 * one that it knows. Another tool could use a different one.
 */
const CONTENTS = ['messageSignature', 'dsseEnvelope'];
const SIGNERS = ['publicKey', 'x509CertificateChain', 'certificate'];

function requireOne(holder: JsonObject, names: readonly string[]): void {
  const found = names.filter((name) => Object.hasOwn(holder, name) && holder[name] !== null);
  if (found.length === 1) return;
  throw malformed(
    `the bundle must have exactly one of ${names.join(', ')}, but has ${found.join(' and ') || 'none'}`,
  );
}

function malformed(message: string): TrustError {
  return new TrustError('bundle-malformed', message);
}
