import { hash } from 'node:crypto';
import { TrustError } from '../errors/errors.ts';
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import { parseExactJson } from '../json/parse-exact-json.ts';
import { IN_TOTO_PAYLOAD_TYPE, STATEMENT_TYPE } from '../model/attestation.ts';
import type { SignedCandidate } from '../sigstore/read-bundle.ts';
import {
  LEGACY_SIGNATURE_TYPE,
  MESSAGE_SIGNATURE_TYPE,
  type VerifySubject,
} from './expectation.ts';

/** The content of a verified signature. */
export interface SignedContent {
  readonly predicateType: string;
  /** Predicate in the statement. Undefined for a signature without a predicate. */
  readonly predicate?: unknown;
  /** SHA-256 digests of the subjects in the content, at most MAX_DIGESTS: `sha256:…`. */
  readonly digests: readonly string[];
  /** Returns true if the content has a subject with the digest of the given subject. */
  readonly isAbout: (subject: VerifySubject) => boolean;
}

/** Accepted statement types. Version 0.1 is included, because cosign still writes it, even in bundles. */
const STATEMENT_TYPES: ReadonlySet<string | undefined> = new Set([
  STATEMENT_TYPE,
  'https://in-toto.io/Statement/v0.1',
]);
const SIMPLE_SIGNING_TYPE = 'cosign container image signature';
/**
 * Maximum nesting depth of a statement. CycloneDX documents contain nested components, but never a hundred levels of
 * them.
 */
const MAX_STATEMENT_DEPTH = 200;
/** Maximum length of a predicate type, in characters. Known types have fewer than 100 characters. */
const MAX_TYPE_CHARACTERS = 1024;

/**
 * Matches the scheme at the start of a URI.
 *
 * @see https://github.com/in-toto/attestation/blob/main/spec/v1/field_types.md TypeURI
 */
const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/**
 * Reads the signed content after its signature was verified.
 *
 * @throws {TrustError} `statement-malformed` if the content is neither a statement nor a simple signing payload.
 */
export function readContent(candidate: SignedCandidate): SignedContent {
  const { bundle, artifact } = candidate;
  if (candidate.form === 'message')
    // The signature covers the bytes of the subject itself, whose digest the caller has computed.
    return { predicateType: MESSAGE_SIGNATURE_TYPE, digests: [], isAbout: () => true };
  if (candidate.form === 'simple-signing') return readSimpleSigning(artifact ?? Buffer.alloc(0));
  if (bundle.content.$case !== 'dsseEnvelope') throw malformed('the bundle has no envelope');
  const { payloadType, payload } = bundle.content.dsseEnvelope;
  if (payloadType !== IN_TOTO_PAYLOAD_TYPE)
    throw malformed(`the payload type ${payloadType} is not that of an in-toto statement`);
  return readStatement(payload);
}

function readStatement(payload: Buffer): SignedContent {
  const statement = parsedObject(payload, 'the statement');
  const type = stringAt(statement, '_type');
  if (!STATEMENT_TYPES.has(type)) throw malformed(`the statement has the unexpected type ${type}`);
  const predicateType = stringAt(statement, 'predicateType');
  if (predicateType === undefined || predicateType === '')
    throw malformed('the statement has no predicate type');
  if (predicateType.length > MAX_TYPE_CHARACTERS) throw malformed('the predicate type is too long');
  // Assay uses its own type names for signatures without a predicate. A statement must not use them.
  if (!HAS_SCHEME.test(predicateType)) throw malformed('the predicate type is not a URI');
  const subjects = arrayAt(statement, 'subject') ?? [];
  return {
    predicateType,
    predicate: statement['predicate'],
    digests: digestsIn(subjects),
    isAbout: (subject) => subjects.some((one) => hasDigestOf(one, subject)),
  };
}

/** Maximum number of digests that a result lists. */
const MAX_DIGESTS = 3;

function digestsIn(subjects: readonly unknown[]): readonly string[] {
  return shownDigests(
    subjects.slice(0, MAX_DIGESTS).map((one) => {
      const hex = isObject(one) ? stringAt(objectAt(one, 'digest') ?? {}, 'sha256') : undefined;
      return hex === undefined ? undefined : `sha256:${hex}`;
    }),
  );
}

/** Returns only the well-formed digests. Any other string is omitted, because it could mislead readers. */
function shownDigests(digests: readonly (string | undefined)[]): readonly string[] {
  return digests.flatMap((one) =>
    one !== undefined && /^sha256:[0-9a-f]{64}$/.test(one) ? one : [],
  );
}

/**
 * Returns true if a subject in a statement has the requested digest. If the bytes are available, all digests of the
 * subject with a known algorithm must match the bytes. This is how a file is matched with npm's provenance, which
 * contains only a SHA-512 digest.
 */
function hasDigestOf(one: unknown, { digest, content }: VerifySubject): boolean {
  if (!isObject(one)) return false;
  const named = objectAt(one, 'digest') ?? {};
  if (content === undefined) {
    const colon = digest.indexOf(':');
    return stringAt(named, digest.slice(0, colon)) === digest.slice(colon + 1);
  }
  const known = CONTENT_ALGORITHMS.filter((algorithm) => Object.hasOwn(named, algorithm));
  return known.length > 0 && known.every((each) => hash(each, content, 'hex') === named[each]);
}

/** Hash algorithms by their names in statements. */
const CONTENT_ALGORITHMS = ['sha256', 'sha384', 'sha512'];

/**
 * Reads a simple signing payload.
 * @see https://github.com/containers/image/blob/main/docs/containers-signature.5.md
 */
function readSimpleSigning(payload: Buffer): SignedContent {
  const document = parsedObject(payload, 'the payload');
  const critical = objectAt(document, 'critical') ?? {};
  const type = stringAt(critical, 'type');
  if (type !== SIMPLE_SIGNING_TYPE) throw malformed(`the payload has the type ${type}`);
  const digest = stringAt(objectAt(critical, 'image') ?? {}, 'docker-manifest-digest');
  return {
    predicateType: LEGACY_SIGNATURE_TYPE,
    predicate: objectAt(document, 'optional'),
    digests: shownDigests([digest]),
    isAbout: (subject) => digest !== undefined && digest === subject.digest,
  };
}

function parsedObject(bytes: Buffer, what: string): JsonObject {
  const value = parsed(bytes, what);
  if (!isObject(value)) throw malformed(`${what} is not a JSON object`);
  if (isDeeper(value, MAX_STATEMENT_DEPTH)) throw malformed(`${what} is nested too deeply`);
  return value;
}

function parsed(bytes: Buffer, what: string): unknown {
  try {
    return parseExactJson(bytes, what);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw malformed(`${what} cannot be read: ${message}`, cause);
  }
}

function isDeeper(value: unknown, most: number): boolean {
  const pending: [unknown, number][] = [[value, 1]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [one, depth] = next;
    if (depth > most) return true;
    if (typeof one !== 'object' || one === null) continue;
    for (const member of Object.values(one)) pending.push([member, depth + 1]);
  }
  return false;
}

function malformed(message: string, cause?: unknown): TrustError {
  return new TrustError('statement-malformed', message, { cause });
}
