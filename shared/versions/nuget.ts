/**
 * Versions of NuGet packages: up to four numbers and case-insensitive prerelease labels. Source:
 * https://learn.microsoft.com/nuget/concepts/package-versioning
 */
import { comparePadded } from './dotted-numbers.ts';
import { comparePrerelease } from './prerelease.ts';
import { rememberParts } from './remember-parts.ts';
import { parseSemver } from './semver-parts.ts';
import type { VersionScheme } from './version-scheme.ts';

export const nuget: VersionScheme = { id: 'nuget', compare: compareNuget };

function compareNuget(a: string, b: string): number {
  const left = partsOf(a);
  const right = partsOf(b);
  return (
    comparePadded(left.numbers, right.numbers) ||
    comparePrerelease(left.prerelease.toLowerCase(), right.prerelease.toLowerCase())
  );
}

const partsOf = rememberParts((version: string) => parseSemver(withoutRemark(version), 'nuget', 4));

/**
 * Returns the part of a version before the first space. After the space, the versions of assemblies can contain a
 * remark, as in `2.0.6.0-.NET 4.5`.
 */
function withoutRemark(version: string): string {
  return version.trim().split(' ', 1)[0] ?? '';
}
