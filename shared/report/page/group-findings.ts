import { LEVELS, type Level, type PageFinding } from './page-data.ts';

/** Findings that are shown in one row. */
export interface FindingGroup {
  readonly key: string;
  /** The worst finding. The group is named after it. */
  readonly worst: PageFinding;
  /** All findings of the group, worst first. The list includes the worst finding. */
  readonly findings: readonly PageFinding[];
}

/** Returns one group per package version. The group with the worst finding comes first. */
export function byPackage(findings: readonly PageFinding[]): readonly FindingGroup[] {
  return groupBy(
    findings,
    ({ purl, name, version, source }) => `${source} ${purl || `${name}@${version}`}`,
  );
}

/** Returns one group per vulnerability. The group with the worst finding comes first. */
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
    // The key of the worst finding is short and unique among the groups.
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
