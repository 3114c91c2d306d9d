import type { Advisory } from '../model/advisory.ts';
import type { AdvisoryData } from '../model/advisory-data.ts';
import type { Problem } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';

/** An advisory for a package. The code in `shared/scan` decides whether it affects the package's version. */
export interface AdvisoryCandidate {
  readonly package: Package;
  readonly advisory: Advisory;
  /** True if the service returned the advisory for a query that contained this version of the package. */
  readonly isClaimed?: boolean | undefined;
}

export interface AdvisoryAnswer {
  /**
   * Advisories for the requested packages. If no advisory for a package can affect the requested versions, they can be
   * missing.
   */
  readonly candidates: readonly AdvisoryCandidate[];
  /** Requests and reads that failed. If there are any, the scan is incomplete. */
  readonly problems: readonly Problem[];
  /** Requested ecosystems for which the source has no advisories. Their packages were not compared. */
  readonly uncovered?: readonly string[] | undefined;
  /** Records for the IDs from `AliasIds`. They are used only for severities. */
  readonly aliases: readonly Advisory[];
  readonly data: AdvisoryData;
}

/** Returns the IDs of other records that might contain a severity for candidates without one. */
export type AliasIds = (candidates: readonly AdvisoryCandidate[]) => readonly string[];

/** An advisory source. */
export interface AdvisorySource {
  /** Finds the advisories for packages. Calls `onProgress` with the number of finished packages. */
  find(
    packages: readonly Package[],
    onProgress?: (done: number, total: number) => void,
    aliasIds?: AliasIds,
  ): Promise<AdvisoryAnswer>;
}
