/**
 * Semantic Versioning 2.0.0 for npm, crates.io, Hex and SwiftURL, and for SEMVER ranges of OSV in any ecosystem.
 * Numbers can have any length. Source: https://semver.org/spec/v2.0.0.html §11
 */
import { comparePadded } from './dotted-numbers.ts';
import { comparePrerelease } from './prerelease.ts';
import { parseSemver } from './semver-parts.ts';
import type { VersionScheme } from './version-scheme.ts';

export const semver: VersionScheme = { id: 'semver', compare: compareSemver };

function compareSemver(a: string, b: string): number {
  const left = parseSemver(a, 'semver', 3);
  const right = parseSemver(b, 'semver', 3);
  return (
    comparePadded(left.numbers, right.numbers) ||
    comparePrerelease(left.prerelease, right.prerelease)
  );
}
