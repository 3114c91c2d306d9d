/**
 * Semantic Versioning 2.0.0 for npm, crates.io, Hex and SwiftURL, and for SEMVER ranges of OSV in any ecosystem.
 * Numbers can have any length. Source: https://semver.org/spec/v2.0.0.html §11
 */
import { comparePadded } from './dotted-numbers.ts';
import { comparePrerelease } from './prerelease.ts';
import { parseSemver, type SemverParts } from './semver-parts.ts';
import type { VersionScheme } from './version-scheme.ts';

export const semver: VersionScheme = { id: 'semver', compare: compareSemver };

function compareSemver(a: string, b: string): number {
  const left = partsOf(a);
  const right = partsOf(b);
  return (
    comparePadded(left.numbers, right.numbers) ||
    comparePrerelease(left.prerelease, right.prerelease)
  );
}

/** Maximum number of versions in `known`. */
const MAX_KNOWN = 1_000;

/** Parts of recently compared versions. They are kept, because a version is compared with many advisories. */
const known = new Map<string, SemverParts>();

/**
 * Returns the parts of a version, and keeps them for later comparisons.
 *
 * @throws {DataError} `malformed` for text that is not a version.
 */
function partsOf(version: string): SemverParts {
  const found = known.get(version);
  if (found !== undefined) return found;
  const parts = parseSemver(version, 'semver', 3);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(version, parts);
  return parts;
}
