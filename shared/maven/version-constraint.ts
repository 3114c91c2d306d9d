/**
 * Versions and version ranges of dependencies. Source:
 * https://maven.apache.org/pom.html#dependency-version-requirement-specification
 */
import { DataError } from '../errors/errors.ts';
import { maven } from '../versions/maven.ts';

/** One interval of a range. If a bound is an empty string, the interval is open-ended on that side. */
interface Interval {
  readonly low: string;
  readonly isLowIncluded: boolean;
  readonly high: string;
  readonly isHighIncluded: boolean;
}

/** The intervals of a range. A version must be in at least one of them. */
export type VersionRange = readonly Interval[];

/** Matches one interval, such as `[1.0,2.0)` or `[1.0]`. */
const INTERVAL = /\s*([[(])([^,[\]()]*)(?:(,)([^,[\]()]*))?([\])])\s*(?:,|$)/y;

/** Parses a version range. Returns undefined if the string is a plain version. */
export function rangeOf(version: string): VersionRange | undefined {
  if (!/^\s*[[(]/.test(version)) return undefined;
  const intervals: Interval[] = [];
  INTERVAL.lastIndex = 0;
  while (INTERVAL.lastIndex < version.length) {
    const [, open, low = '', comma, high = low, close] = INTERVAL.exec(version) ?? [];
    if (open === undefined) return undefined;
    intervals.push({
      low: low.trim(),
      isLowIncluded: open === '[' || comma === undefined,
      high: high.trim(),
      isHighIncluded: close === ']' || comma === undefined,
    });
  }
  return intervals;
}

/** Returns the version if a range accepts exactly one, as `[1.0]` does. Otherwise, returns undefined. */
export function onlyVersion(range: VersionRange): string | undefined {
  const [first, ...more] = range;
  if (first === undefined || more.length > 0 || first.low === '') return undefined;
  return first.low === first.high ? first.low : undefined;
}

export function isWithin(version: string, range: VersionRange): boolean {
  return range.some(
    ({ low, isLowIncluded, high, isHighIncluded }) =>
      isOnSide(order(version, low), low, isLowIncluded) &&
      isOnSide(-order(version, high), high, isHighIncluded),
  );
}

function isOnSide(difference: number, bound: string, isIncluded: boolean): boolean {
  return bound === '' || difference > 0 || (isIncluded && difference === 0);
}

/** Returns the highest of the given versions that is in all ranges. */
export function highestIn(
  versions: readonly string[],
  ranges: readonly VersionRange[],
): string | undefined {
  const accepted = versions.filter((version) => ranges.every((range) => isWithin(version, range)));
  return accepted.reduce<string | undefined>(
    (best, version) => (best === undefined || order(version, best) > 0 ? version : best),
    undefined,
  );
}

/** Compares two versions. Returns 0 if either string is not a version. */
function order(a: string, b: string): number {
  try {
    return maven.compare(a, b);
  } catch (error) {
    if (error instanceof DataError) return 0;
    throw error;
  }
}
