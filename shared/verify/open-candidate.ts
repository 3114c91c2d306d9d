import { createHash } from 'node:crypto';
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
import type { Candidate } from '../model/evidence.ts';
import { requireEncoding } from './bundle-encoding.ts';
import { requireWithinLimits } from './bundle-limits.ts';
import type { VerifySubject } from './expectation.ts';
import {
  legacyAttestationBundle,
  legacyBlobBundle,
  legacySignatureBundle,
} from './legacy-bundle.ts';

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

/** @throws {TrustError} when it cannot be read, or is a signature over bytes that are not at hand. */
export function openCandidate(candidate: Candidate, subject: VerifySubject): SignedCandidate {
  switch (candidate.kind) {
    case 'unreadable':
      throw new TrustError(
        'evidence-unreadable',
        `it could not be read (${candidate.code}): ${candidate.message}`,
      );
    case 'legacy-signature': {
      const bundle = parseBundle(legacySignatureBundle(candidate));
      return { form: 'simple-signing', bundle, artifact: candidate.payload };
    }
    case 'legacy-attestation':
      return {
        form: 'statement',
        bundle: parseBundle(legacyAttestationBundle(candidate)),
        stamped: candidate.envelope,
      };
    case 'legacy-blob':
      return openBundle(
        parseBundle(legacyBlobBundle(candidate, digestBytes(subject.digest))),
        subject,
      );
    case 'bundle':
      return openBundle(parseBundle(candidate.bundle), subject);
  }
}

function openBundle(bundle: Bundle, subject: VerifySubject): SignedCandidate {
  const { content } = bundle;
  if (content.$case === 'dsseEnvelope') return { form: 'statement', bundle };
  const claimed = content.messageSignature.messageDigest.digest;
  if (subject.content !== undefined) {
    requireDigest(claimed, subject.content);
    return { form: 'message', bundle, artifact: subject.content };
  }
  if (subject.isFile !== true)
    throw new TrustError(
      'subject-mismatch',
      'it is a signature over bytes, and only a file can be verified against those',
    );
  const digest = digestBytes(subject.digest);
  if (!digest.equals(claimed)) throw otherDigest();
  return { form: 'message', bundle, digest };
}

function digestBytes(digest: string): Buffer {
  const hex = SHA256.exec(digest)?.[1];
  if (hex === undefined)
    throw new TrustError(
      'subject-mismatch',
      `it is a signature over bytes, which cannot be held against ${digest}: it is no sha256`,
    );
  return Buffer.from(hex, 'hex');
}

/** The digest is not signed; but a signature that says it is for other bytes need not be tried. */
function requireDigest(claimed: Uint8Array, artifact: Buffer): void {
  const algorithm = DIGEST_ALGORITHMS.get(claimed.length);
  if (algorithm === undefined) throw malformed('its message digest is of no known length');
  if (!createHash(algorithm).update(artifact).digest().equals(claimed)) throw otherDigest();
}

function otherDigest(): TrustError {
  return new TrustError('subject-mismatch', 'it was made for a file with another digest');
}

const SHA256 = /^sha256:([0-9a-f]{64})$/;

/** By their length in bytes. */
const DIGEST_ALGORITHMS: ReadonlyMap<number, string> = new Map([
  [32, 'sha256'],
  [48, 'sha384'],
  [64, 'sha512'],
]);

function parseBundle(value: unknown): Bundle {
  if (!isObject(value)) throw malformed('it is not a JSON object');
  const mediaType = stringAt(value, 'mediaType');
  if (!MEDIA_TYPES.has(mediaType)) throw malformed(`it is no known kind of bundle: ${mediaType}`);
  requireWithinLimits(value);
  requireEncoding(value);
  requireOne(value, CONTENTS);
  requireOne(objectAt(value, 'verificationMaterial') ?? {}, SIGNERS);
  requireOneSignature(objectAt(value, 'dsseEnvelope'));
  return readBundle(value);
}

/** Only the first would be looked at, and whoever reads the others would believe them too. */
function requireOneSignature(envelope: JsonObject | undefined): void {
  const count = envelope === undefined ? 1 : (arrayAt(envelope, 'signatures') ?? []).length;
  if (count !== 1) throw malformed(`its envelope has ${count} signatures; one was expected`);
}

/** The library says apart which fields are missing. */
function readBundle(value: JsonObject): Bundle {
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
