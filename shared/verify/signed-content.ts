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

/** What a verified signature is about. */
export interface SignedContent {
  readonly predicateType: string;
  /** Undefined where nothing but a signature was made. */
  readonly predicate?: unknown;
  /** Whether it names a subject with this digest. */
  readonly isAbout: (subject: VerifySubject) => boolean;
}

/** cosign still writes version 0.1, in bundles too. */
const STATEMENT_TYPES: ReadonlySet<string | undefined> = new Set([
  STATEMENT_TYPE,
  'https://in-toto.io/Statement/v0.1',
]);
const SIMPLE_SIGNING_TYPE = 'cosign container image signature';
/** Deepest nesting of a statement; CycloneDX nests components, and nobody nests a hundred. */
const MAX_STATEMENT_DEPTH = 200;
/** Longest predicate type, in characters; the known ones have under 100. */
const MAX_TYPE_CHARACTERS = 1024;

/** @see https://github.com/in-toto/attestation/blob/main/spec/v1/field_types.md TypeURI */
const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/**
 * Reads what was signed, once the signature held.
 *
 * @throws {TrustError} `statement-malformed` when it is not a statement or a simple signing payload.
 */
export function readContent(candidate: SignedCandidate): SignedContent {
  const { bundle, artifact } = candidate;
  if (candidate.form === 'message')
    // The signature is over the subject's own bytes, which were hashed by the caller.
    return { predicateType: MESSAGE_SIGNATURE_TYPE, isAbout: () => true };
  if (candidate.form === 'simple-signing') return readSimpleSigning(artifact ?? Buffer.alloc(0));
  if (bundle.content.$case !== 'dsseEnvelope') throw malformed('it has no envelope');
  const { payloadType, payload } = bundle.content.dsseEnvelope;
  if (payloadType !== IN_TOTO_PAYLOAD_TYPE)
    throw malformed(`its payload is ${payloadType}, not an in-toto statement`);
  return readStatement(payload);
}

function readStatement(payload: Buffer): SignedContent {
  const statement = parsedObject(payload, 'its statement');
  const type = stringAt(statement, '_type');
  if (!STATEMENT_TYPES.has(type)) throw malformed(`its statement is of type ${type}`);
  const predicateType = stringAt(statement, 'predicateType');
  if (predicateType === undefined || predicateType === '')
    throw malformed('its statement has no predicate type');
  if (predicateType.length > MAX_TYPE_CHARACTERS) throw malformed('its predicate type is too long');
  // What has no predicate is called by words of our own, which no statement may take for itself.
  if (!HAS_SCHEME.test(predicateType)) throw malformed('its predicate type is no URI');
  const subjects = arrayAt(statement, 'subject') ?? [];
  return {
    predicateType,
    predicate: statement['predicate'],
    isAbout: (subject) => subjects.some((one) => hasDigestOf(one, subject)),
  };
}

/**
 * Whether a subject of a statement has the digest that is asked for. npm's provenance has SHA-512 alone, so
 * that of bytes which are at hand all digests that the subject has are held against them.
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

/** By the names that statements give them. */
const CONTENT_ALGORITHMS = ['sha256', 'sha384', 'sha512'];

/** @see https://github.com/containers/image/blob/main/docs/containers-signature.5.md */
function readSimpleSigning(payload: Buffer): SignedContent {
  const document = parsedObject(payload, 'its payload');
  const critical = objectAt(document, 'critical') ?? {};
  const type = stringAt(critical, 'type');
  if (type !== SIMPLE_SIGNING_TYPE) throw malformed(`its payload is of type ${type}`);
  const digest = stringAt(objectAt(critical, 'image') ?? {}, 'docker-manifest-digest');
  return {
    predicateType: LEGACY_SIGNATURE_TYPE,
    predicate: objectAt(document, 'optional'),
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
