import { checkedVersion, malformedVersion } from './malformed-version.ts';

/** A version in the style of Semantic Versioning, split but not yet ordered. */
export interface SemverParts {
  /** The dot-separated numbers before the first dash or plus. */
  readonly numbers: readonly string[];
  /** Part after the dash; empty for a release. */
  readonly prerelease: string;
  /** Part after the plus; empty without a plus. */
  readonly build: string;
}

/** Matches numbers, an optional `-pre.release` and an optional `+build`. Each class ends where the next starts. */
const SHAPE = /^[vV=]?(\d+(?:\.\d+)*)(?:-([0-9A-Za-z.-]+))?(?:\+([0-9A-Za-z.+_~-]*))?$/;

/**
 * Parses `v1.2.3-rc.1+build`. Fewer than `maxNumbers` numbers are accepted, because OSV's events contain `1` and
 * `1.2`.
 *
 * @throws {DataError} `malformed` for anything else.
 */
export function parseSemver(version: string, scheme: string, maxNumbers: number): SemverParts {
  const match = SHAPE.exec(checkedVersion(version, scheme));
  const numbers = match?.[1]?.split('.') ?? [];
  if (match === null || numbers.length > maxNumbers) throw malformedVersion(version, scheme);
  return { numbers, prerelease: match[2] ?? '', build: match[3] ?? '' };
}
