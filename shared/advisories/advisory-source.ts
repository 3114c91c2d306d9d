import type { Advisory } from '../model/advisory.ts';
import type { AdvisoryData } from '../model/finding.ts';
import type { Problem } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';

/** An advisory that names a package; `scan` decides whether it affects the version. */
export interface AdvisoryCandidate {
  readonly package: Package;
  readonly advisory: Advisory;
  /** True if the service was asked for this version and reports that the advisory affects it. */
  readonly isClaimed?: boolean | undefined;
}

export interface AdvisoryAnswer {
  readonly candidates: readonly AdvisoryCandidate[];
  /** Failed requests and reads; a scan with such a problem is not clean. */
  readonly problems: readonly Problem[];
  /** Requested ecosystems without any advisory: their packages were not compared. */
  readonly uncovered?: readonly string[] | undefined;
  readonly data: AdvisoryData;
}

/** A source of advisories. */
export interface AdvisorySource {
  /** Calls `onProgress` with the number of finished packages. */
  find(
    packages: readonly Package[],
    onProgress?: (done: number, total: number) => void,
  ): Promise<AdvisoryAnswer>;
}
