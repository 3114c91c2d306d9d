import type { AdvisoryCandidate } from '../../shared/advisories/advisory-source.ts';
import { compareFindings } from '../../shared/compare/compare-findings.ts';
import { comparePackages } from '../../shared/compare/compare-packages.ts';
import { compareProblems } from '../../shared/compare/compare-problems.ts';
import type { BaseInventory } from '../../shared/flows/comparison/base-of-folder.ts';
import type { PackageChange } from '../../shared/model/comparison.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Inventory, Problem } from '../../shared/model/inventory.ts';
import { matchInventory } from '../../shared/scan/match-inventory.ts';

/** The result of a scan after the comparison with its base. */
export interface ComparedScan {
  /** Findings of the head with their states. */
  readonly findings: readonly Finding[];
  readonly fixed: readonly Finding[];
  readonly packageChanges: readonly PackageChange[];
  /** Problems that the base already has, in files that did not change. */
  readonly existingProblems: readonly Problem[];
}

/** Compares the findings of a folder with the findings of its base. Both were matched with the same advisories. */
export function compareScan(
  [inventory]: readonly Inventory[],
  head: readonly Finding[],
  base: BaseInventory,
  candidates: readonly AdvisoryCandidate[],
): ComparedScan | undefined {
  if (inventory === undefined) return undefined;
  const { kind } = inventory.source;
  const [before, after] = [base.inventory.packages, inventory.packages];
  const { findings } = matchInventory(base.inventory, candidates);
  const problems = compareProblems(base.inventory.problems, inventory.problems, base.isSame);
  return {
    ...compareFindings({
      kind,
      base: { findings, packages: before },
      head: { findings: head, packages: after },
      unread: problems.added.map(({ path }) => path),
    }),
    packageChanges: comparePackages(before, after),
    existingProblems: problems.existing,
  };
}
