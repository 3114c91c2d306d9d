import type { Finding } from '../model/finding.ts';
import type { Package } from '../model/package.ts';
import { disjointSets } from '../scan/disjoint-sets.ts';
import { findPackages } from './find-packages.ts';
import { addedFinding, type Report, withReports } from './finding-of-reports.ts';
import type { ReportedFinding, ScannerResults } from './reported.ts';

export interface MergedResults {
  /** Assay's findings, each with the other tools that also report it. */
  readonly own: readonly Finding[];
  /** Findings that only other tools reported. */
  readonly added: readonly Finding[];
}

/**
 * Merges the findings from other tools with Assay's findings. Findings in one package whose IDs are aliases of each
 * other become one finding, with the most severe rating.
 *
 * @param packages The packages in all inventories.
 */
export function mergeResults(
  findings: readonly Finding[],
  results: readonly ScannerResults[],
  packages: readonly Package[],
): MergedResults {
  const find = findPackages(packages);
  const reports = results.flatMap(({ tool, findings: reported }) =>
    reported.flatMap((finding) => reportsOf(finding).map((item) => ({ tool, finding, item }))),
  );
  const sets = disjointSets();
  for (const keys of [...findings.map(findingKeys), ...reports.map(reportKeys)]) sets.join(keys);
  const groupOf = ([key = '']: readonly string[]) => sets.find(key);
  const groups = Map.groupBy(reports, (report) => groupOf(reportKeys(report)));
  const known = new Set(findings.map((finding) => groupOf(findingKeys(finding))));
  return {
    own: findings.map((each) => withReports(each, groups.get(groupOf(findingKeys(each))) ?? [])),
    added: [...groups].filter(([key]) => !known.has(key)).map(([, group]) => addedFinding(group)),
  };

  /**
   * Returns the packages that a finding from another tool refers to. For a finding that is not about a package, returns
   * a list that contains only undefined.
   */
  function reportsOf({ package: about }: ReportedFinding): readonly (Package | undefined)[] {
    const items = about === undefined ? [] : find(about);
    return items.length === 0 ? [undefined] : items;
  }
}

function findingKeys({ id, aliases, package: about, location }: Finding): readonly string[] {
  const subject = about?.purl ?? `${location.path}:${location.line}`;
  return [id, ...aliases].map((each) => JSON.stringify([subject, each]));
}

function reportKeys({ item, finding: { ids, location } }: Report): readonly string[] {
  const subject = item?.purl ?? `${location.path}:${location.line}`;
  return ids.map((each) => JSON.stringify([subject, each]));
}
