import type { ComparedPackages } from '../../shared/inventory/compared-packages.ts';
import type { JoinedInventories } from '../../shared/inventory/join-platforms.ts';
import type { Comparison } from '../../shared/model/comparison.ts';
import type { DatedPackage } from '../../shared/model/dated-package.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { FINDINGS_KIND, type FindingsFile } from '../../shared/model/findings-file.ts';
import type { Checkout, Inventory } from '../../shared/model/inventory.ts';
import { compareFindingOrder } from '../../shared/model/order.ts';
import type { ComparedScan } from './compare-scan.ts';
import type { FoundAdvisories } from './find-advisories.ts';
import type { FoundVex } from './find-vex.ts';
import type { FoundFacts } from './judge.ts';
import type { ToolResults } from './tool-results.ts';

/** The results of a scan before the decision. */
export interface ScanResult {
  readonly inventories: readonly Inventory[];
  /** All inventories, combined into one. */
  readonly inventory: JoinedInventories;
  readonly found: FoundAdvisories;
  /** The numbers of compared and skipped packages. */
  readonly counted: ComparedPackages;
  readonly comparison: Comparison;
  /** The difference from the base. Undefined if the scan was not compared with a base. */
  readonly delta: ComparedScan | undefined;
  /**
   * Packages that are not in the base, with their publication dates. Empty if the policy does not set `min-age-days`.
   */
  readonly dated: readonly DatedPackage[];
  readonly checkout: Checkout | undefined;
  readonly vex: FoundVex;
  readonly tools: ToolResults;
}

/** Returns the facts that the policy needs for the decision. */
export function scanFacts(result: ScanResult, now: Date): FoundFacts {
  const { inventories, inventory, found, counted, comparison, delta, dated, vex, tools } = result;
  return {
    subject: inventory.source.name,
    findings: [...(delta?.findings ?? found.findings), ...found.added].sort(compareFindingOrder),
    packages: inventories.flatMap(({ packages, contained = [] }) => [...packages, ...contained]),
    dated,
    now,
    hasExploited: found.hasExploited,
    hasScores: found.hasScores,
    ...counted,
    contained: inventory.contained,
    files: inventory.files,
    inventoryProblems: inventory.problems,
    existingProblems: delta?.existingProblems,
    comparison,
    fixed: delta?.fixed.length,
    earlier: delta?.earlier ?? new Map(),
    advisories: found.data,
    advisoryProblems: [...found.problems, ...vex.problems],
    resultProblems: tools.problems,
    vex,
  };
}

/**
 * Returns the content of findings.json.
 *
 * @param findings All findings, including those that the policy suppresses.
 */
export function findingsFile(
  { inventory, found, counted, comparison, delta, checkout, vex, tools }: ScanResult,
  findings: readonly Finding[],
): FindingsFile {
  const { source, images, contained, problems } = inventory;
  return {
    kind: FINDINGS_KIND,
    source: { ...source, ...(checkout !== undefined && { checkout }) },
    ...(images.length > 0 && { images }),
    findings,
    advisories: found.data,
    packages: counted.compared.reduce((sum, each) => sum + each.packages, 0),
    ...(contained > 0 && { contained }),
    problems: [...problems, ...found.problems, ...vex.problems, ...tools.problems],
    ...comparedPart(comparison, delta),
  };
}

/**
 * Returns the part of findings.json that describes the comparison with the base. Returns an empty object if the run
 * does not have a base.
 */
function comparedPart(comparison: Comparison, delta: ComparedScan | undefined) {
  if (comparison.status === 'none') return {};
  if (delta === undefined) return { comparison };
  const { fixed, unchecked, packageChanges, imageChange, existingProblems } = delta;
  const image = imageChange === undefined ? {} : { imageChange };
  const unknown = unchecked.length === 0 ? {} : { unchecked };
  return { comparison, fixed, ...unknown, packageChanges, ...image, existingProblems };
}
