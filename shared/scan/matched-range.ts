import { DataError } from '../errors/errors.ts';
import type { AffectedRange, RangeEvent } from '../model/advisory.ts';
import { isReached, schemeOf, sortedEvents, versionOf } from '../versions/affects.ts';
import type { VersionScheme } from '../versions/version-scheme.ts';
import type { Match } from './match-advisory.ts';

/**
 * Returns the affected range that contains the compared version, such as `>= 4.0.0, < 4.17.21`. Returns undefined if
 * the advisory lists versions instead, or if the version cannot be ordered.
 */
export function matchedRange({ entries, version, scheme }: Match): string | undefined {
  const ranges = entries.flatMap((entry) => entry.ranges).filter(({ type }) => type !== 'GIT');
  return ranges.map((range) => spanOf(range, version, scheme)).find((span) => span !== undefined);
}

function spanOf(range: AffectedRange, version: string, scheme: VersionScheme): string | undefined {
  try {
    return spanIn(range.events, version, schemeOf(range, scheme));
  } catch (error) {
    if (error instanceof DataError) return undefined;
    throw error;
  }
}

/**
 * Returns the part of a range that affects the version: from an `introduced` event to the next event that ends it.
 *
 * @throws {DataError} if a version or an event cannot be ordered.
 */
function spanIn(
  events: readonly RangeEvent[],
  version: string,
  scheme: VersionScheme,
): string | undefined {
  let start: string | undefined;
  for (const event of sortedEvents(events, scheme)) {
    if ('introduced' in event) {
      if (isReached(version, event.introduced, scheme)) start = event.introduced;
    } else if (start !== undefined) {
      if (isBefore(version, event, scheme)) return spanText(start, event);
      start = undefined;
    }
  }
  return start === undefined ? undefined : spanText(start, undefined);
}

function isBefore(version: string, end: RangeEvent, scheme: VersionScheme): boolean {
  const order = scheme.compare(version, versionOf(end));
  return 'lastAffected' in end ? order <= 0 : order < 0;
}

function spanText(start: string, end: RangeEvent | undefined): string {
  const from = start === '0' ? [] : [`>= ${start}`];
  const to = end === undefined ? [] : [`${'lastAffected' in end ? '<=' : '<'} ${versionOf(end)}`];
  return [...from, ...to].join(', ') || 'all versions';
}
