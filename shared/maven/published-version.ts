import { type Coordinates, isUsableName } from './coordinates.ts';
import type { Answer, PomLookup } from './pom-lookup.ts';
import { highestIn, onlyVersion, rangeOf, type VersionRange } from './version-constraint.ts';

/**
 * Returns the version that Maven uses if a dependency specifies a version, a range, `LATEST` or `RELEASE`. Returns
 * undefined if the list of versions must be read first.
 *
 * @param others Other ranges that must include the version.
 */
export function publishedVersion(
  { group, artifact, version }: Coordinates,
  others: readonly VersionRange[],
  lookup: PomLookup,
): Answer<string> | undefined {
  const range = rangeOf(version);
  const isNewest = version === 'LATEST' || version === 'RELEASE';
  if (range === undefined && !isNewest) return { found: version };
  const only = range && onlyVersion(range);
  if (only !== undefined) return { found: only };
  if (!isUsableName(group, artifact)) return { found: version };
  const answer = lookup.versions(group, artifact);
  if (answer === undefined || 'failure' in answer) return answer;
  const isSnapshot = (one: string) => one.endsWith('-SNAPSHOT');
  const versions = answer.found.filter((one) => version !== 'RELEASE' || !isSnapshot(one));
  const ranges = range === undefined ? others : [range, ...others];
  const found = highestIn(versions, ranges);
  if (found !== undefined) return { found };
  const text = `has no published version in ${version}`;
  return { failure: { code: 'missing', text, fix: 'specify an exact version' } };
}
