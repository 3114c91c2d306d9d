import { checkedVersion, malformedVersion } from './malformed-version.ts';

/** A version in the style of Semantic Versioning, split into its parts. */
export interface SemverParts {
  /** Dot-separated numbers before the first dash or plus sign. */
  readonly numbers: readonly string[];
  /** Part after the dash. Empty for a release. */
  readonly prerelease: string;
  /** Part after the plus sign. Empty if there is no plus sign. */
  readonly build: string;
}

/**
 * Matches numbers, an optional `-pre.release` and an optional `+build`. Matching takes linear time, because no
 * character class contains the character that starts the next part.
 */
const SHAPE = /^[vV=]?(\d+(?:\.\d+)*)(?:-([0-9A-Za-z.-]+))?(?:\+([0-9A-Za-z.+_~-]*))?$/;

/**
 * Parses `v1.2.3-rc.1+build`. Also accepts a version with fewer than `maxNumbers` numbers, because OSV's events contain
 * versions such as `1` and `1.2`.
 *
 * @throws {DataError} `malformed` for any other string.
 */
export function parseSemver(version: string, scheme: string, maxNumbers: number): SemverParts {
  const match = SHAPE.exec(checkedVersion(version, scheme));
  const numbers = match?.[1]?.split('.') ?? [];
  if (match === null || numbers.length > maxNumbers) throw malformedVersion(version, scheme);
  return { numbers, prerelease: match[2] ?? '', build: match[3] ?? '' };
}
