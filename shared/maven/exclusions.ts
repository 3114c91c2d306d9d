import type { Exclusion } from '../ecosystems/java/pom-dependency.ts';

/** The exclusions on the path from the project to a dependency. */
export interface Exclusions {
  readonly own: ReadonlySet<string>;
  readonly outer: Exclusions | undefined;
}

/** Adds the exclusions of a dependency to the exclusions on the path to it. */
export function withExclusions(
  outer: Exclusions | undefined,
  added: readonly Exclusion[],
): Exclusions | undefined {
  if (added.length === 0) return outer;
  return { own: new Set(added.map(({ group, artifact }) => `${group}:${artifact}`)), outer };
}

/** True if an artifact is excluded. `*` in an exclusion matches every name. There are no other patterns. */
export function isExcluded(
  exclusions: Exclusions | undefined,
  group: string,
  artifact: string,
): boolean {
  const names = [`${group}:${artifact}`, `${group}:*`, `*:${artifact}`, '*:*'];
  for (let at = exclusions; at !== undefined; at = at.outer) {
    const { own } = at;
    if (names.some((name) => own.has(name))) return true;
  }
  return false;
}
