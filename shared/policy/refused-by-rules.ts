import type { DatedPackage } from '../model/dated-package.ts';
import type { Package } from '../model/package.ts';
import type { ScanPolicy } from '../model/policy.ts';
import type { RefusedPackage } from './refused-packages.ts';
import { acceptedLicenses } from './rules/accepted-licenses.ts';
import { allowedRegistries } from './rules/allowed-registries.ts';
import { deniedPackages } from './rules/denied-packages.ts';
import { tooNewPackages } from './rules/min-age-days.ts';

/** The packages in a scan. */
export interface PackageFacts {
  /** All packages, including those that operating system packages contain. */
  readonly packages: readonly Package[];
  /** The packages that are not in the base, each with its publication date. */
  readonly dated: readonly DatedPackage[];
  /** Time of the scan. */
  readonly now: Date;
}

/** Returns the packages that a package rule refuses, before exceptions apply. */
export function refusedByRules(
  { packages, dated, now }: PackageFacts,
  policy: ScanPolicy,
): readonly RefusedPackage[] {
  return [
    ...deniedPackages(packages, policy),
    ...acceptedLicenses(packages, policy),
    ...allowedRegistries(packages, policy),
    ...tooNewPackages(dated, policy, now),
  ];
}
