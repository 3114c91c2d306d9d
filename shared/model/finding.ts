import type { PlatformImage, Problem, SourceDescription } from './inventory.ts';
import type { Location, PackageOrigin, Scope } from './package.ts';

/** Severities, most severe first. `unknown` means that nobody scored the finding; the policy must decide about it. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'none', 'unknown'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Kinds of findings. A `notice` is about the state of a package, such as an unmaintained one, and never fails. */
export const FINDING_KINDS = [
  'vulnerability',
  'malware',
  'misconfiguration',
  'secret',
  'notice',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** The package that a finding is about. */
export interface FindingPackage {
  /** The purl as the source states it. */
  readonly purl: string;
  readonly name: string;
  readonly version: string;
  readonly ecosystem?: string | undefined;
  /** Origin of the package: the base image or the application; undefined if unknown. */
  readonly origin?: PackageOrigin | undefined;
  /** purls of the operating system packages that contain it, for example linked into their programs. */
  readonly ownedBy?: readonly string[] | undefined;
  /** Purpose of the package; undefined if the data does not say. */
  readonly scope?: Scope | undefined;
  /** True if a manifest names it directly; undefined if the data does not say. */
  readonly isDirect?: boolean | undefined;
  /** Shortest dependency paths, as purls from a direct dependency to the package; one path per direct dependency. */
  readonly paths?: readonly (readonly string[])[] | undefined;
  /** Number of direct dependencies that also bring it and are not in `paths`. */
  readonly morePaths?: number | undefined;
  /** For images: the history line of the layer that the package was found in. */
  readonly instruction?: string | undefined;
}

/** The advisory and the range that a package matched. */
export interface FindingMatch {
  /** ID of the advisory: `GHSA-35jh-r3h4-6jhm`. */
  readonly advisory: string;
  /** The affected range: `>= 4.0.0, < 4.17.21`; absent if the advisory lists versions. */
  readonly range?: string | undefined;
  /** The compared package and version, if the advisory is about the source package. */
  readonly source?: { readonly name: string; readonly version: string } | undefined;
}

/** The reason why a finding does not count. The finding stays in the data. */
export interface Suppression {
  /** The rule that suppressed it, such as `ignore[2]` of the policy file. */
  readonly rule: string;
  readonly reason: string;
  /** ISO date after which it counts again. */
  readonly expires?: string | undefined;
}

/** One vulnerability in one package (or file), counted once whatever its aliases. */
export interface Finding {
  readonly kind: FindingKind;
  /** The best-known id: a CVE if there is one, else the advisory's own. */
  readonly id: string;
  /** All other ids of the same vulnerability, sorted. */
  readonly aliases: readonly string[];
  readonly package?: FindingPackage | undefined;
  readonly severity: Severity;
  /** CVSS base score, 0 to 10. */
  readonly score?: number | undefined;
  readonly vector?: string | undefined;
  /** ID of the advisory that the severity comes from; undefined if the severity is unknown or not from an advisory. */
  readonly ratedBy?: string | undefined;
  /** CWE IDs, sorted: `CWE-79`. */
  readonly cwes?: readonly string[] | undefined;
  /** ISO time at which the first advisory was published. */
  readonly published?: string | undefined;
  readonly match?: FindingMatch | undefined;
  readonly title: string;
  /** Versions that fix it, lowest first; empty without a fix. */
  readonly fixed: readonly string[];
  /** The first location; `locations` has them all. */
  readonly location: Location;
  readonly locations: readonly Location[];
  /** Affected platforms, if several platforms of an index were scanned. */
  readonly platforms?: readonly string[] | undefined;
  readonly url?: string | undefined;
  /** Stable between runs: it does not depend on line numbers, tags or absolute paths. 64 hex digits. */
  readonly fingerprint: string;
  readonly suppression?: Suppression | undefined;
}

export const FINDINGS_KIND = 'assay/findings/v1';

/** The content of findings.json, written by `scan` and `audit`. */
export interface FindingsFile {
  readonly kind: typeof FINDINGS_KIND;
  readonly source: SourceDescription;
  /** The scanned images, if `source` is their index. */
  readonly images?: readonly PlatformImage[] | undefined;
  /** Number of packages checked. */
  readonly packages: number;
  /** Number of packages checked only as part of the operating system package that owns their files. */
  readonly contained?: number | undefined;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly advisories: AdvisoryData;
}

/** The advisory data that a scan used. */
export interface AdvisoryData {
  /** `https://api.osv.dev`, or the folder's name. */
  readonly name: string;
  /** ISO time of the newest record seen, if known. */
  readonly newest?: string | undefined;
  /** For a folder: number of records of each requested ecosystem, sorted by name. */
  readonly records?: readonly EcosystemRecords[] | undefined;
}

interface EcosystemRecords {
  readonly ecosystem: string;
  readonly records: number;
}
