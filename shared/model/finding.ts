import type { Comparison, FindingChange, PackageChange } from './comparison.ts';
import type { PlatformImage, Problem, SourceDescription } from './inventory.ts';
import type { Location, PackageOrigin, Scope } from './package.ts';

/**
 * Severities, most severe first. `unknown` means that no database has scored the finding, so the policy must decide
 * how to treat it.
 */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'none', 'unknown'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * Kinds of findings. A `notice` describes the state of a package, for example that it is not maintained, and never
 * fails the run.
 */
export const FINDING_KINDS = [
  'vulnerability',
  'malware',
  'misconfiguration',
  'secret',
  'notice',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** The package that is affected by a finding. */
export interface FindingPackage {
  /** The purl exactly as in the source. */
  readonly purl: string;
  readonly name: string;
  readonly version: string;
  readonly ecosystem?: string | undefined;
  /** Part of the image that contains the package: the base image or the application. Undefined if unknown. */
  readonly origin?: PackageOrigin | undefined;
  /**
   * purls of the operating system packages that contain the package, for example because it is linked into their
   * programs.
   */
  readonly ownedBy?: readonly string[] | undefined;
  /** Purpose of the package. Undefined if the data does not specify it. */
  readonly scope?: Scope | undefined;
  /** True if a manifest lists the package directly. Undefined if the data does not specify it. */
  readonly isDirect?: boolean | undefined;
  /**
   * Shortest dependency paths to the package, with one path for each direct dependency. Each path is a list of purls
   * that begins with the direct dependency.
   */
  readonly paths?: readonly (readonly string[])[] | undefined;
  /** Number of direct dependencies that also depend on the package but are not in `paths`. */
  readonly morePaths?: number | undefined;
  /** The command that created the layer in which the package was found. Present only for images. */
  readonly instruction?: string | undefined;
}

/** The advisory and the range that a package matched. */
export interface FindingMatch {
  /** ID of the advisory: `GHSA-35jh-r3h4-6jhm`. */
  readonly advisory: string;
  /** The affected range, such as `>= 4.0.0, < 4.17.21`. Absent if the advisory lists versions. */
  readonly range?: string | undefined;
  /** The compared package and version, if the advisory is about the source package. */
  readonly source?: { readonly name: string; readonly version: string } | undefined;
}

/** The reason why a finding is suppressed. A suppressed finding stays in the data. */
export interface Suppression {
  /** The rule that suppressed the finding, such as `ignore[2]` in the policy file. */
  readonly rule: string;
  readonly reason: string;
  /** ISO date of the last day on which the finding is suppressed. */
  readonly expires?: string | undefined;
}

/** One vulnerability in one package or file. It is counted once even if it has several IDs. */
export interface Finding {
  readonly kind: FindingKind;
  /** The best-known ID: the CVE ID if there is one, or else the ID of the advisory. */
  readonly id: string;
  /** All other IDs of the same vulnerability, sorted. */
  readonly aliases: readonly string[];
  readonly package?: FindingPackage | undefined;
  readonly severity: Severity;
  /** CVSS base score, 0 to 10. */
  readonly score?: number | undefined;
  readonly vector?: string | undefined;
  /**
   * ID of the advisory that contains the severity. Undefined if the severity is unknown or does not come from an
   * advisory.
   */
  readonly ratedBy?: string | undefined;
  /** CWE IDs, sorted: `CWE-79`. */
  readonly cwes?: readonly string[] | undefined;
  /** ISO time at which the first advisory was published. */
  readonly published?: string | undefined;
  readonly match?: FindingMatch | undefined;
  readonly title: string;
  /** Versions that fix the vulnerability, lowest first. Empty if there is no fix. */
  readonly fixed: readonly string[];
  /** The first location. `locations` contains all of them. */
  readonly location: Location;
  readonly locations: readonly Location[];
  /** Affected platforms, if several platforms in an index were scanned. */
  readonly platforms?: readonly string[] | undefined;
  readonly url?: string | undefined;
  /**
   * Fingerprint with 64 hexadecimal digits. It is the same in each run, because it does not depend on line numbers,
   * tags or absolute paths.
   */
  readonly fingerprint: string;
  readonly suppression?: Suppression | undefined;
  /** The difference to the base. Present only if the scan was compared to a base. */
  readonly change?: FindingChange | undefined;
}

export const FINDINGS_KIND = 'assay/findings/v1';

/** The content of findings.json, which `scan` and `audit` write. */
export interface FindingsFile {
  readonly kind: typeof FINDINGS_KIND;
  readonly source: SourceDescription;
  /** The scanned images. Present if `source` is the index that lists them. */
  readonly images?: readonly PlatformImage[] | undefined;
  /** Number of packages that were checked. */
  readonly packages: number;
  /** Number of packages that were checked only as part of the operating system package that owns their files. */
  readonly contained?: number | undefined;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly advisories: AdvisoryData;
  /** The base to which the scan was compared. Absent if there is no base. */
  readonly comparison?: Comparison | undefined;
  /** Findings that only the base has. */
  readonly fixed?: readonly Finding[] | undefined;
  /** Packages that differ from the base. */
  readonly packageChanges?: readonly PackageChange[] | undefined;
}

/** The advisory data that a scan used. */
export interface AdvisoryData {
  /** Source of the data: `https://api.osv.dev`, or the name of a folder. */
  readonly name: string;
  /** ISO time of the newest record in the results, if known. */
  readonly newest?: string | undefined;
  /** Number of records for each requested ecosystem, sorted by name. Present only for a folder. */
  readonly records?: readonly EcosystemRecords[] | undefined;
}

interface EcosystemRecords {
  readonly ecosystem: string;
  readonly records: number;
}
