import { DataError } from '../errors/errors.ts';
import type { Affected, AffectedRange, RangeEvent } from '../model/advisory.ts';
import { semver } from './semver.ts';
import type { VersionScheme } from './version-scheme.ts';

/**
 * The result of comparing a version with an advisory entry. `undecided` means that the entry does not list the version,
 * and that the version is empty or cannot be ordered. Such a version counts as neither affected nor safe.
 */
export type RangeMatch = 'affected' | 'not-affected' | 'undecided';

/**
 * Compares `version` with an advisory entry, according to OSV's rules. The version is affected if the entry lists it,
 * or if any range contains it. GIT ranges contain commits instead of versions, so they are ignored. An empty version
 * means that the version is unknown.
 *
 * @see https://ossf.github.io/osv-schema/#evaluation
 */
export function affects(
  entry: Pick<Affected, 'ranges' | 'versions'>,
  version: string,
  scheme: VersionScheme,
): RangeMatch {
  if (entry.versions.includes(version)) return 'affected';
  const ranges = withoutGit(entry.ranges);
  if (version === '') {
    return ranges.some(({ events }) => isAlways(events)) ? 'affected' : 'undecided';
  }
  if (ranges.length === 0) return isListed(entry.versions, version, scheme);
  let worst: RangeMatch = 'not-affected';
  for (const range of ranges) {
    const verdict = verdictOf(range, version, schemeOf(range, scheme));
    if (verdict === 'affected') return verdict;
    if (verdict === 'undecided') worst = verdict;
  }
  return worst;
}

/**
 * Omits GIT ranges. Copies the list only if it contains a GIT range. A scan compares each version with many lists, so
 * copies would take time.
 */
function withoutGit(ranges: readonly AffectedRange[]): readonly AffectedRange[] {
  const isComparable = ({ type }: AffectedRange) => type !== 'GIT';
  return ranges.every(isComparable) ? ranges : ranges.filter(isComparable);
}

/**
 * Returns the version scheme of a range. SEMVER ranges follow Semantic Versioning in every ecosystem. Only Go uses its
 * own scheme, which accepts more versions.
 */
export function schemeOf(range: AffectedRange, scheme: VersionScheme): VersionScheme {
  return range.type === 'SEMVER' && scheme.id !== 'go' ? semver : scheme;
}

function verdictOf(range: AffectedRange, version: string, scheme: VersionScheme): RangeMatch {
  if (isAlways(range.events)) return 'affected';
  try {
    return isInRange(range.events, version, scheme) ? 'affected' : 'not-affected';
  } catch (error) {
    if (error instanceof DataError) return 'undecided';
    throw error;
  }
}

/**
 * Returns true for a range without an end that starts at the first version. Such a range affects every version, so no
 * versions need to be compared.
 */
function isAlways(events: readonly RangeEvent[]): boolean {
  return events.every((event) => 'introduced' in event) && events.some(isFromStart);
}

function isFromStart(event: RangeEvent): boolean {
  return 'introduced' in event && event.introduced === '0';
}

/**
 * Returns true if the version is in the range that the events describe.
 *
 * @throws {DataError} if a version or an event cannot be ordered.
 */
function isInRange(events: readonly RangeEvent[], version: string, scheme: VersionScheme): boolean {
  const span = spanOf(events);
  if (span !== undefined) return isInSpan(span, version, scheme);
  const limits = events.flatMap((event) => ('limit' in event ? [event.limit] : []));
  if (limits.length > 0 && !limits.some((limit) => isBelow(version, limit, scheme))) return false;
  let isVulnerable = false;
  for (const event of sortedEvents(events, scheme)) {
    if ('introduced' in event && isReached(version, event.introduced, scheme)) isVulnerable = true;
    if ('fixed' in event && scheme.compare(version, event.fixed) >= 0) isVulnerable = false;
    if ('lastAffected' in event && scheme.compare(version, event.lastAffected) > 0) {
      isVulnerable = false;
    }
  }
  return isVulnerable;
}

/** The start and the end of a range. Most ranges have one of each. */
interface Span {
  readonly introduced: string;
  readonly end: Extract<RangeEvent, { readonly fixed: string } | { readonly lastAffected: string }>;
}

function spanOf(events: readonly RangeEvent[]): Span | undefined {
  const [start, end] = events;
  if (events.length !== 2 || start === undefined || end === undefined) return undefined;
  const isSpan = 'introduced' in start && ('fixed' in end || 'lastAffected' in end);
  return isSpan ? { introduced: start.introduced, end } : undefined;
}

/**
 * Returns true if the version is in a range with one start and one end. Does not sort these two events, because sorting
 * takes more time than all other comparisons.
 */
function isInSpan({ introduced, end }: Span, version: string, scheme: VersionScheme): boolean {
  const hasStarted = isReached(version, introduced, scheme);
  const hasEnded =
    'fixed' in end
      ? scheme.compare(version, end.fixed) >= 0
      : scheme.compare(version, end.lastAffected) > 0;
  if (!hasStarted || !hasEnded) return hasStarted;
  // The end can be below the start. Then the range starts again after the end, and this version is in it.
  return introduced !== '0' && scheme.compare(introduced, versionOf(end)) > 0;
}

function isBelow(version: string, limit: string, scheme: VersionScheme): boolean {
  return limit === '*' || scheme.compare(version, limit) < 0;
}

/**
 * Returns true if a version is at or after the start of a range. The start "0" is before every version in every scheme.
 */
export function isReached(version: string, introduced: string, scheme: VersionScheme): boolean {
  return introduced === '0' || scheme.compare(version, introduced) >= 0;
}

/** Sorts events by version and removes `limit` events. Events with the same version keep their order in the record. */
export function sortedEvents(
  events: readonly RangeEvent[],
  scheme: VersionScheme,
): readonly RangeEvent[] {
  if (events.length < 2) return events;
  return events
    .filter((event) => !('limit' in event))
    .toSorted((a, b) => {
      if (isFromStart(a) || isFromStart(b)) return Number(isFromStart(b)) - Number(isFromStart(a));
      return scheme.compare(versionOf(a), versionOf(b));
    });
}

export function versionOf(event: RangeEvent): string {
  if ('introduced' in event) return event.introduced;
  if ('fixed' in event) return event.fixed;
  return 'lastAffected' in event ? event.lastAffected : event.limit;
}

/**
 * Returns `affected` if the list contains the version, even if the spelling differs. For example, the list can contain
 * `1.0` for `1.0.0`, or `v1` for `1`. Call this function only for an entry without ranges.
 */
function isListed(versions: readonly string[], version: string, scheme: VersionScheme): RangeMatch {
  return versions.some((listed) => isSame(listed, version, scheme)) ? 'affected' : 'not-affected';
}

function isSame(listed: string, version: string, scheme: VersionScheme): boolean {
  try {
    return scheme.compare(listed, version) === 0;
  } catch (error) {
    if (error instanceof DataError) return false;
    throw error;
  }
}
