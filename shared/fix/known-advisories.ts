import type { Advisory } from '../model/advisory.ts';
import type { Package } from '../model/package.ts';
import { type AdvisoryCandidate, versionMatcher } from '../scan/match-advisory.ts';
import { parseEcosystem } from '../versions/ecosystem-name.ts';
import { normalName } from '../versions/osv-coordinates.ts';

/** All advisories that the scan read, by package. Some affect only other versions of the package. */
export type KnownAdvisories = ReadonlyMap<string, readonly Advisory[]>;

export function knownAdvisories(candidates: readonly AdvisoryCandidate[]): KnownAdvisories {
  const known = new Map<string, Set<Advisory>>();
  for (const { package: item, advisory } of candidates) {
    if (advisory.withdrawn !== undefined || isInformational(advisory)) continue;
    const key = keyOf(item);
    const advisories = known.get(key) ?? new Set();
    known.set(key, advisories.add(advisory));
  }
  return new Map([...known].map(([key, advisories]) => [key, [...advisories]]));
}

export function advisoriesFor(item: Package, known: KnownAdvisories): readonly Advisory[] {
  return known.get(keyOf(item)) ?? [];
}

/**
 * Returns a function that takes any version of the package, and returns the advisories that affect or might affect this
 * version.
 */
export function advisoriesByVersion(
  item: Package,
  known: KnownAdvisories,
): (version: string) => readonly Advisory[] {
  return versionMatcher(item, advisoriesFor(item, known));
}

function keyOf({ ecosystem = '', name }: Package): string {
  return `${ecosystem}\n${normalName(parseEcosystem(ecosystem).base, name)}`;
}

function isInformational({ affected }: Advisory): boolean {
  return affected.length > 0 && affected.every(({ informational }) => informational !== undefined);
}
