import { TrustError } from '../errors/errors.ts';
import { isObject, type JsonObject } from '../json/guards.ts';

/**
 * Checks the encoding of bytes and numbers in a bundle. Node's decoder skips characters that are not base64, and
 * sigstore-js accepts any text as a number. Rejects every encoding that another reader would reject or decode
 * differently.
 *
 * @see https://protobuf.dev/programming-guides/json/ bytes: base64, standard or URL-safe; int64: decimal digits
 */

/** Names of members that contain bytes, anywhere in a bundle. */
const BYTES: ReadonlySet<string> = new Set([
  'canonicalizedBody',
  'digest',
  'keyId',
  'payload',
  'rawBytes',
  'rootHash',
  'sig',
  'signature',
  'signedEntryTimestamp',
  'signedTimestamp',
]);
const LISTS_OF_BYTES: ReadonlySet<string> = new Set(['hashes']);
const COUNTS: ReadonlySet<string> = new Set(['integratedTime', 'logIndex', 'treeSize']);

/**
 * Matches a character that is not allowed in base64. Line breaks are allowed, because the `base64` program writes them
 * and other readers also skip them.
 */
const NO_BASE64 = /[^A-Za-z0-9+/_=\r\n-]/;
const PADDING_INSIDE = /=[\r\n]*[^=\r\n]/;
const MAX_PADDING = 2;

/**
 * Checks every member that contains bytes or a number.
 *
 * @param bundle A bundle that `requireWithinLimits` has checked.
 * @throws {TrustError} `bundle-malformed` if the encoding of a member is not valid.
 */
export function requireEncoding(bundle: JsonObject): void {
  const pending: unknown[] = [bundle];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (Array.isArray(next)) pending.push(...next);
    if (!isObject(next)) continue;
    for (const [name, value] of Object.entries(next)) {
      if (value === null) continue;
      requireMember(name, value);
      pending.push(value);
    }
  }
}

function requireMember(name: string, value: unknown): void {
  if (BYTES.has(name) && !isBase64(value)) throw malformed(name, 'base64');
  if (LISTS_OF_BYTES.has(name) && !(Array.isArray(value) && value.every(isBase64)))
    throw malformed(name, 'a list of base64 strings');
  if (COUNTS.has(name) && !isCount(value)) throw malformed(name, 'a non-negative number');
}

function isBase64(value: unknown): boolean {
  if (typeof value !== 'string' || NO_BASE64.test(value)) return false;
  return !PADDING_INSIDE.test(value) && (value.match(/=/g)?.length ?? 0) <= MAX_PADDING;
}

function isCount(value: unknown): boolean {
  if (typeof value === 'string') return /^\d+$/.test(value);
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function malformed(name: string, what: string): TrustError {
  return new TrustError('bundle-malformed', `the bundle field ${name} is not ${what}`);
}
