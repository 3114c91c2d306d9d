import { DataError } from '../errors/errors.ts';
import { affects } from '../versions/affects.ts';
import type { Match } from './match-advisory.ts';

/**
 * Returns the versions that fix a vulnerability, lowest first. Each of them is later than the installed version, and no
 * advisory for the vulnerability affects it.
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

/**
 * Returns true if a fixed version is later than the installed version. Also returns true if the fixed version can be
 * ordered but the installed version cannot, because the fixed version could be later.
 */
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
