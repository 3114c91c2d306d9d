/**
 * Versions of Dart packages. They follow Semantic Versioning, with one addition: if all other parts are equal, the
 * build parts decide. Source: https://pub.dev/documentation/pub_semver/latest/pub_semver/Version-class.html
 */
import { comparePadded } from './dotted-numbers.ts';
import { compareIdentifiers, comparePrerelease } from './prerelease.ts';
import { parseSemver } from './semver-parts.ts';
import type { VersionScheme } from './version-scheme.ts';

export const pub: VersionScheme = { id: 'pub', compare: comparePub };

function comparePub(a: string, b: string): number {
  const left = parseSemver(a, 'pub', 3);
  const right = parseSemver(b, 'pub', 3);
  return (
    comparePadded(left.numbers, right.numbers) ||
    comparePrerelease(left.prerelease, right.prerelease) ||
    compareBuild(left.build, right.build)
  );
}

/** Compares the build parts of two versions. A version without a build part sorts before versions with one. */
function compareBuild(a: string, b: string): number {
  if (a === '' || b === '') return Number(a !== '') - Number(b !== '');
  return compareIdentifiers(a, b);
}
