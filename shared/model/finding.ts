import type { PlatformImage, Problem, SourceDescription } from './inventory.ts';
import type { Location, PackageOrigin } from './package.ts';

/** Most severe first; `unknown` is what no one scored, and policy must say what it means. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'none', 'unknown'] as const;
export type Severity = (typeof SEVERITIES)[number];

export type FindingKind = 'vulnerability' | 'malware' | 'misconfiguration' | 'secret';

/** What a finding is about. */
export interface FindingPackage {
  /** As the source gave it. */
  readonly purl: string;
  readonly name: string;
  readonly version: string;
  readonly ecosystem?: string | undefined;
  /** Whether the image's base brought it, when that is known. */
  readonly origin?: PackageOrigin | undefined;
  /** purls of the operating system's packages that it is part of: what is linked into their programs. */
  readonly ownedBy?: readonly string[] | undefined;
}

/** Why a finding does not count. It stays in the data. */
export interface Suppression {
  /** The rule that suppressed it, such as `ignore[2]` of the policy file. */
  readonly rule: string;
  readonly reason: string;
  /** ISO date after which it counts again. */
  readonly expires?: string | undefined;
}

/** One problem in one package (or file). One problem counts once, whatever its aliases. */
export interface Finding {
  readonly kind: FindingKind;
  /** The best-known id: a CVE where there is one, else the advisory's own. */
  readonly id: string;
  /** Every other id of the same problem, sorted. */
  readonly aliases: readonly string[];
  readonly package?: FindingPackage | undefined;
  readonly severity: Severity;
  /** CVSS base score, 0 to 10. */
  readonly score?: number | undefined;
  readonly vector?: string | undefined;
  readonly title: string;
  /** Versions that mend it, lowest first; empty when there is none. */
  readonly fixed: readonly string[];
  /** Where to look first; `locations` has them all. */
  readonly location: Location;
  readonly locations: readonly Location[];
  /** Platforms whose image has it, where several of an index were scanned. */
  readonly platforms?: readonly string[] | undefined;
  readonly url?: string | undefined;
  /** Stable from run to run: no line numbers, tags or absolute paths go into it. 64 hex digits. */
  readonly fingerprint: string;
  readonly suppression?: Suppression | undefined;
}

export const FINDINGS_KIND = 'assay/findings/v1';

/** What `scan` and `audit` write to findings.json. */
export interface FindingsFile {
  readonly kind: typeof FINDINGS_KIND;
  readonly source: SourceDescription;
  /** The images that were scanned, where `source` is their index. */
  readonly images?: readonly PlatformImage[] | undefined;
  /** How many packages were checked. */
  readonly packages: number;
  /** How many were checked as the package of the operating system that owns their files, and not on their own. */
  readonly contained?: number | undefined;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly advisories: AdvisoryData;
}

/** Which advisory data a scan used. */
export interface AdvisoryData {
  /** `https://api.osv.dev`, or the folder's name. */
  readonly name: string;
  /** ISO time of the newest record seen, when known. */
  readonly newest?: string | undefined;
  /** Of a folder: how many records it has of each ecosystem that was asked for, sorted by name. */
  readonly records?: readonly EcosystemRecords[] | undefined;
}

interface EcosystemRecords {
  readonly ecosystem: string;
  readonly records: number;
}
