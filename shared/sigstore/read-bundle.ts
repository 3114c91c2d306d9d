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

/** A candidate that could be read: what was signed, and the proofs. Nothing is believed yet. */
export interface SignedCandidate {
  /** What the signed bytes are to be read as. */
  readonly form: 'statement' | 'simple-signing' | 'message';
  readonly bundle: Bundle;
  /** The signed bytes of a message signature; a statement has them in its envelope. */
  readonly artifact?: Buffer | undefined;
  /** SHA-256 of the signed bytes, where a message signature is all there is and they are not at hand. */
  readonly digest?: Buffer | undefined;
  /** What its timestamps are over, where that is not the signature. */
  readonly stamped?: Buffer | undefined;
}

const MEDIA_TYPES: ReadonlySet<string | undefined> = new Set([
  BUNDLE_V01_MEDIA_TYPE,
  BUNDLE_V02_MEDIA_TYPE,
  BUNDLE_V03_LEGACY_MEDIA_TYPE,
  BUNDLE_V03_MEDIA_TYPE,
]);

/**
 * Reads a bundle of any version, which anyone may have written: limits and encoding come first.
 *
 * @throws {TrustError} `bundle-malformed` or `bundle-too-large`.
 */
export function readBundle(value: unknown): Bundle {
  if (!isObject(value)) throw malformed('it is not a JSON object');
  const mediaType = stringAt(value, 'mediaType');
  if (!MEDIA_TYPES.has(mediaType)) throw malformed(`it is no known kind of bundle: ${mediaType}`);
  requireWithinLimits(value);
  requireEncoding(value);
  requireOne(value, CONTENTS);
  requireOne(objectAt(value, 'verificationMaterial') ?? {}, SIGNERS);
  requireOneSignature(objectAt(value, 'dsseEnvelope'));
  return completeBundle(value);
}

/** Only the first would be looked at, and whoever reads the others would believe them too. */
function requireOneSignature(envelope: JsonObject | undefined): void {
  const count = envelope === undefined ? 1 : (arrayAt(envelope, 'signatures') ?? []).length;
  if (count !== 1) throw malformed(`its envelope has ${count} signatures; one was expected`);
}

/** The library says apart which fields are missing. */
function completeBundle(value: JsonObject): Bundle {
  try {
    return bundleFromJSON(value);
  } catch (cause) {
    if (!(cause instanceof ValidationError)) throw cause;
    throw malformed(`it lacks what its version must have: ${cause.fields.join(', ')}`);
  }
}

/** What a bundle has one of. The library takes the first that it knows, and another tool another. */
const CONTENTS = ['messageSignature', 'dsseEnvelope'];
const SIGNERS = ['publicKey', 'x509CertificateChain', 'certificate'];

function requireOne(holder: JsonObject, names: readonly string[]): void {
  const found = names.filter((name) => Object.hasOwn(holder, name) && holder[name] !== null);
  if (found.length === 1) return;
  throw malformed(
    `it has ${found.join(' and ') || 'none'} where one of ${names.join(', ')} belongs`,
  );
}

function malformed(message: string): TrustError {
  return new TrustError('bundle-malformed', message);
}
