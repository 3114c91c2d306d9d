import { TrustError } from '../errors/errors.ts';
import { arrayAt, asObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';

/**
 * Limits that are checked before a bundle is decoded, because anyone with write access to the registry can choose its
 * bytes.
 */

/**
 * Maximum length of a payload, in characters. GitHub accepts predicates of up to 16 MiB. In base64, this is 22 MiB,
 * plus a little more for the envelope.
 */
const MAX_PAYLOAD_CHARACTERS = 32 * 1024 * 1024;
/**
 * Maximum length of any other field, in characters. A log entry contains hashes, a signature and a certificate. An
 * entry of kind intoto also contains the hashes and signatures of the envelope.
 */
const MAX_FIELD_CHARACTERS = 1024 * 1024;
/** Maximum nesting depth of a bundle in JSON. Version 0.3 needs 6 levels. */
const MAX_BUNDLE_DEPTH = 16;
/** Maximum number of values in a bundle. A complete version 0.3 bundle has fewer than 100 values. */
const MAX_BUNDLE_VALUES = 2_000;
/** Maximum numbers of log entries, timestamps and certificates. Known tools write one or two of each kind. */
const MAX_LOG_ENTRIES = 8;
const MAX_TIMESTAMPS = 8;
const MAX_CERTIFICATES = 10;
/** Maximum number of hashes in a proof. It is the length of the audit path in a tree with 2^64 leaves. */
const MAX_PROOF_HASHES = 64;
/**
 * Maximum number of decimal digits, as in an unsigned 64-bit number. Parsing longer numbers would take quadratic time.
 */
const MAX_DIGITS = 20;

/**
 * Checks the limits of a bundle.
 *
 * @throws {TrustError} `bundle-too-large` if the bundle is too large or nested too deeply.
 */
export function requireWithinLimits(bundle: JsonObject): void {
  measure(bundle);
  const material = asObject(bundle['verificationMaterial'], '$.verificationMaterial');
  const entries = arrayAt(material, 'tlogEntries') ?? [];
  limit('log entries', entries.length, MAX_LOG_ENTRIES);
  for (const entry of entries) limitLogEntry(asObject(entry, '$.tlogEntries'));
  const timestamps = objectAt(material, 'timestampVerificationData') ?? {};
  limit('timestamps', (arrayAt(timestamps, 'rfc3161Timestamps') ?? []).length, MAX_TIMESTAMPS);
  const chain = objectAt(material, 'x509CertificateChain') ?? {};
  limit('certificates', (arrayAt(chain, 'certificates') ?? []).length, MAX_CERTIFICATES);
}

function limitLogEntry(entry: JsonObject): void {
  const proof = objectAt(entry, 'inclusionProof') ?? {};
  limit('hashes in a log proof', (arrayAt(proof, 'hashes') ?? []).length, MAX_PROOF_HASHES);
  for (const number of [
    stringAt(entry, 'logIndex'),
    stringAt(entry, 'integratedTime'),
    stringAt(proof, 'logIndex'),
    stringAt(proof, 'treeSize'),
  ])
    limit('digits in a log entry', number?.length ?? 0, MAX_DIGITS);
}

/** Visits every value without recursion. Checks the depth, the number of values, and the length of each string. */
function measure(bundle: JsonObject): void {
  const envelope = objectAt(bundle, 'dsseEnvelope');
  const pending: [unknown, number][] = [[bundle, 1]];
  let values = 0;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [value, depth] = next;
    values += 1;
    limit('values', values, MAX_BUNDLE_VALUES);
    limit('levels', depth, MAX_BUNDLE_DEPTH);
    if (typeof value === 'string')
      limit('characters in a field', value.length, MAX_FIELD_CHARACTERS);
    if (typeof value !== 'object' || value === null) continue;
    const members = value === envelope ? withoutPayload(envelope) : Object.values(value);
    limit('values', values + members.length, MAX_BUNDLE_VALUES);
    for (const member of members) pending.push([member, depth + 1]);
  }
}

/**
 * Returns the members of an envelope other than the payload. The payload can be a complete SBOM, so it has a separate
 * limit, which is checked here.
 */
function withoutPayload(envelope: JsonObject): readonly unknown[] {
  limit(
    'characters in the payload',
    stringAt(envelope, 'payload')?.length ?? 0,
    MAX_PAYLOAD_CHARACTERS,
  );
  return Object.entries(envelope)
    .filter(([key]) => key !== 'payload')
    .map(([, value]) => value);
}

function limit(what: string, found: number, most: number): void {
  if (found > most)
    throw new TrustError(
      'bundle-too-large',
      `the bundle has too many ${what}: the limit is ${most}`,
    );
}
