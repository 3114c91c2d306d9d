import { LEVELS, type Level, type PageFinding } from './page-data.ts';

/** Findings that a grouping shows in one row. */
export interface FindingGroup {
  readonly key: string;
  /** The worst finding. The group has its name. */
  readonly worst: PageFinding;
  /** All findings of the group, including the worst finding. The worst findings come first. */
  readonly findings: readonly PageFinding[];
}

/** Returns one group for each package version, in the order of the worst finding. */
export function byPackage(findings: readonly PageFinding[]): readonly FindingGroup[] {
  return groupBy(
    findings,
    ({ purl, name, version, source }) => `${source} ${purl || `${name}@${version}`}`,
  );
}

/** Returns one group for each vulnerability, in the order of the worst finding. */
export function byVulnerability(findings: readonly PageFinding[]): readonly FindingGroup[] {
  return groupBy(findings, ({ id }) => id);
}

function groupBy(
  findings: readonly PageFinding[],
  keyOf: (finding: PageFinding) => string,
): readonly FindingGroup[] {
  const groups = Map.groupBy(findings, keyOf);
  return [...groups.values()].flatMap((group) => {
    const [worst] = group;
    // The key of the worst finding is short, and no other group has the same key.
    return worst === undefined ? [] : [{ key: worst.key, worst, findings: group }];
  });
}

/** Returns the number of findings for each level that occurs, worst level first. */
export function levelCounts(
  findings: readonly { readonly level: Level }[],
): readonly (readonly [level: Level, count: number])[] {
  const counts = Map.groupBy(findings, ({ level }) => level);
  return LEVELS.flatMap((level) => {
    const count = counts.get(level)?.length ?? 0;
    return count === 0 ? [] : [[level, count] as const];
  });
}
