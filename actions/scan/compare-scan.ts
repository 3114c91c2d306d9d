import { compareFindings } from '../../shared/compare/compare-findings.ts';
import { compareImages } from '../../shared/compare/compare-images.ts';
import { comparePackages } from '../../shared/compare/compare-packages.ts';
import { compareProblems } from '../../shared/compare/compare-problems.ts';
import { existingUndecided } from '../../shared/compare/existing-undecided.ts';
import type { BaseInventories } from '../../shared/flows/comparison/compared-source.ts';
import type { ImageChange, PackageChange } from '../../shared/model/comparison.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Inventory, Problem, SourceKind } from '../../shared/model/inventory.ts';
import type { Package } from '../../shared/model/package.ts';
import type { FoundAdvisories } from './find-advisories.ts';

/** The results of a scan after comparison with the base. */
export interface ComparedScan {
  /** Findings in the head with their states. */
  readonly findings: readonly Finding[];
  readonly fixed: readonly Finding[];
  /** Findings in the base that might still exist in the head. Their files could not be read in the head. */
  readonly unchecked: readonly Finding[];
  /** The base findings that correspond to each head finding, keyed by head finding. */
  readonly earlier: ReadonlyMap<Finding, readonly Finding[]>;
  readonly packageChanges: readonly PackageChange[];
  /** The difference between two images. Undefined for other sources. */
  readonly imageChange: ImageChange | undefined;
  /** Problems in the head that also exist in the base, because the files did not change. */
  readonly existingProblems: readonly Problem[];
  /**
   * Problems that exist only in the base. If a file could not be read in the base, all findings in this file in the
   * head count as new.
   */
  readonly baseProblems: readonly Problem[];
}

/** Compares a scan with its base. The packages in both must have been matched with the same advisories. */
export function compareScan(
  inventories: readonly Inventory[],
  base: BaseInventories,
  found: Pick<FoundAdvisories, 'findings' | 'baseFindings' | 'undecided' | 'baseUndecided'>,
): ComparedScan {
  const { findings, baseFindings, undecided, baseUndecided } = found;
  const [before, after] = [packagesOf(base.inventories), packagesOf(inventories)];
  const [earlier, problems] = [base.inventories, inventories].map((each) =>
    each.flatMap((inventory) => inventory.problems),
  );
  const { added, existing } = compareProblems(earlier ?? [], problems ?? [], base.isSame);
  const unread = added.map(({ path }) => path);
  return {
    ...compareFindings({
      kind: kindOf(inventories, base.inventories),
      base: { findings: baseFindings, packages: before },
      head: { findings, packages: after },
      unread,
    }),
    packageChanges: comparePackages(before, after, unread),
    imageChange: compareImages(base.inventories, inventories),
    existingProblems: [...existing, ...existingUndecided(baseUndecided, undecided, base)],
    baseProblems: compareProblems(problems ?? [], earlier ?? [], () => true).added,
  };
}

function packagesOf(inventories: readonly Inventory[]): readonly Package[] {
  return inventories.flatMap(({ packages }) => packages);
}

/**
 * Returns the source kind that determines how findings are compared. If any source is an SBOM, this is `sbom`, because
 * an SBOM does not contain paths to compare.
 */
function kindOf(...sides: readonly (readonly Inventory[])[]): SourceKind {
  const kinds = sides.flat().map(({ source }) => source.kind);
  return kinds.includes('sbom') ? 'sbom' : (kinds[0] ?? 'directory');
}
