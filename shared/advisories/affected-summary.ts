/**
 * The affected versions of one package in one record, in a compact format for an index. With these summaries, a scan
 * reads only the records that can affect a version. These are about a quarter of all records for a package.
 */
import { crc32 } from 'node:zlib';
import type { Affected, AffectedRange, RangeEvent } from '../model/advisory.ts';
import { affects } from '../versions/affects.ts';
import type { VersionScheme } from '../versions/version-scheme.ts';

/**
 * The summary of one record for one package. Undefined if the record itself must be read to know the affected versions.
 */
export type AffectedSummary = readonly SummaryEntry[] | undefined;

interface SummaryEntry {
  /** Short checksums of the listed versions, or `ANY_VERSION`. */
  readonly listed: string;
  readonly ranges: readonly AffectedRange[];
}

/**
 * Number of hexadecimal digits in the checksum of a version. If two versions have the same checksum, the only
 * consequence is that a record is read needlessly.
 */
const CHECKSUM_DIGITS = 4;

/**
 * Stands for the version list of an entry without ranges. Such a list can spell a version differently, such as `1.0`
 * for `1.0.0`. Therefore, checksums of the list would not prove that a version is missing.
 */
const ANY_VERSION = '*';

/** Letters that stand for the kinds of events. */
const LETTERS = { introduced: 'i', fixed: 'f', lastAffected: 'l', limit: 'm' } as const;

/**
 * Returns the summary as a string.
 *
 * @param entries Undefined if the record is malformed.
 */
export function encodeSummary(entries: readonly Affected[] | undefined): string {
  return JSON.stringify(entries?.map(encodeEntry) ?? null);
}

/** Parses a summary. Returns undefined for any other string, so that a scan reads the record itself. */
export function decodeSummary(text: string): AffectedSummary {
  const value = parsed(text);
  if (!Array.isArray(value)) return undefined;
  const entries = value.map(decodeEntry).filter((entry) => entry !== undefined);
  return entries.length === value.length ? entries : undefined;
}

/**
 * Returns false only if the full record would also lead to the result `not-affected` for the version.
 *
 * @param scheme Undefined if the ecosystem's versions do not have a known order.
 */
export function couldAffect(
  summary: AffectedSummary,
  version: string,
  scheme: VersionScheme | undefined,
): boolean {
  if (summary === undefined || scheme === undefined || version === '') return true;
  return summary.some(
    ({ listed, ranges }) =>
      listed === ANY_VERSION ||
      isListed(listed, version) ||
      affects({ ranges, versions: [] }, version, scheme) !== 'not-affected',
  );
}

/** Returns `[listed, range…]`. A range is a list with its type and its events, such as `["SEMVER", "i0", "f1.2.3"]`. */
function encodeEntry({ versions, ranges }: Affected): readonly unknown[] {
  const compared = ranges.filter(({ type }) => type !== 'GIT');
  const isOnlyListed = compared.length === 0 && versions.length > 0;
  const listed = isOnlyListed ? ANY_VERSION : versions.map(checksumOf).join('');
  return [listed, ...compared.map(({ type, events }) => [type, ...events.map(encodeEvent)])];
}

function encodeEvent(event: RangeEvent): string {
  if ('introduced' in event) return LETTERS.introduced + event.introduced;
  if ('fixed' in event) return LETTERS.fixed + event.fixed;
  if ('lastAffected' in event) return LETTERS.lastAffected + event.lastAffected;
  return LETTERS.limit + event.limit;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function decodeEntry(value: unknown): SummaryEntry | undefined {
  if (!Array.isArray(value)) return undefined;
  const [listed, ...rest] = value as readonly unknown[];
  const ranges = rest.map(decodeRange).filter((range) => range !== undefined);
  if (typeof listed !== 'string' || ranges.length !== rest.length) return undefined;
  return { listed, ranges };
}

function decodeRange(value: unknown): AffectedRange | undefined {
  if (!Array.isArray(value)) return undefined;
  const [type, ...rest] = value as readonly unknown[];
  const events = rest.map(decodeEvent).filter((event) => event !== undefined);
  if ((type !== 'SEMVER' && type !== 'ECOSYSTEM') || events.length !== rest.length)
    return undefined;
  return { type, events };
}

function decodeEvent(value: unknown): RangeEvent | undefined {
  if (typeof value !== 'string') return undefined;
  const version = value.slice(1);
  switch (value.charAt(0)) {
    case LETTERS.introduced:
      return { introduced: version };
    case LETTERS.fixed:
      return { fixed: version };
    case LETTERS.lastAffected:
      return { lastAffected: version };
    case LETTERS.limit:
      return { limit: version };
    default:
      return undefined;
  }
}

function isListed(listed: string, version: string): boolean {
  if (listed === '') return false;
  const wanted = checksumOf(version);
  for (let at = 0; at < listed.length; at += CHECKSUM_DIGITS) {
    if (listed.startsWith(wanted, at)) return true;
  }
  return false;
}

function checksumOf(version: string): string {
  return crc32(version).toString(16).padStart(CHECKSUM_DIGITS, '0').slice(-CHECKSUM_DIGITS);
}
