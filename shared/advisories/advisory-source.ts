import type { Advisory } from '../model/advisory.ts';
import type { AdvisoryData } from '../model/finding.ts';
import type { Problem } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';

/** Advisories that name a package; whether its version is affected is for `scan` to say. */
export interface AdvisoryCandidate {
  readonly package: Package;
  readonly advisory: Advisory;
  /** The service was asked for this version and says that the advisory affects it. */
  readonly isClaimed?: boolean | undefined;
}

export interface AdvisoryAnswer {
  readonly candidates: readonly AdvisoryCandidate[];
  /** What could not be asked or read: a scan with one is not clean. */
  readonly problems: readonly Problem[];
  /** Ecosystems that were asked for and of which there is nothing: their packages were not compared. */
  readonly uncovered?: readonly string[] | undefined;
  readonly data: AdvisoryData;
}

/** Somewhere to ask for advisories. */
export interface AdvisorySource {
  /** `onProgress` is told how many of the packages are done. */
  find(
    packages: readonly Package[],
    onProgress?: (done: number, total: number) => void,
  ): Promise<AdvisoryAnswer>;
}
