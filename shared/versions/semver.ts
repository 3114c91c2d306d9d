/**
 * Semantic Versioning 2.0.0 for npm, crates.io, Hex and SwiftURL, and for SEMVER ranges of OSV in any ecosystem.
 * Numbers can have any length. Source: https://semver.org/spec/v2.0.0.html §11
 */
import { comparePadded } from './dotted-numbers.ts';
import { comparePrerelease } from './prerelease.ts';
import { rememberParts } from './remember-parts.ts';
import { parseSemver } from './semver-parts.ts';
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

/** Returns the parts of a version, and keeps them for later comparisons. */
const partsOf = rememberParts((version: string) => parseSemver(version, 'semver', 3));
