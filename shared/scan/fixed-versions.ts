import { DataError } from '../errors/errors.ts';
import { affects } from './affects.ts';
import type { Match } from './match-advisory.ts';

/**
 * Versions that mend a problem: later than the installed one, and not affected by any of the advisories
 * that speak of the problem. Lowest first.
 */
export function fixedVersions(matches: readonly Match[]): readonly string[] {
  const [first] = matches;
  if (first === undefined) return [];
  const { scheme, version } = first;
  const entries = matches.flatMap((match) => match.entries);
  const events = entries.flatMap((entry) =>
    entry.ranges.filter(({ type }) => type !== 'GIT').flatMap((range) => range.events),
  );
  const fixes = new Set(events.flatMap((event) => ('fixed' in event ? [event.fixed] : [])));
  return [...fixes]
    .filter((fix) => isLater(fix, version, first))
    .filter((fix) => entries.every((entry) => affects(entry, fix, scheme) === 'not-affected'))
    .sort((a, b) => scheme.compare(a, b) || (a < b ? -1 : 1));
}

/** Of a version that cannot be ordered nothing is known to be later; then any fix may be. */
function isLater(fix: string, version: string, { scheme }: Match): boolean {
  try {
    scheme.compare(fix, fix);
  } catch (error) {
    if (error instanceof DataError) return false;
    throw error;
  }
  try {
    return scheme.compare(fix, version) > 0;
  } catch (error) {
    if (error instanceof DataError) return true;
    throw error;
  }
}
