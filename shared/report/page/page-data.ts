/**
 * The data in the HTML report for the page's script. All strings are sanitized, and the script creates only text nodes
 * from them. This file has no imports, because the browser and Node both use it.
 */

/**
 * The displayed levels, worst first. Malware and notices have their own levels, because their severity does not say how
 * serious they are.
 */
export const LEVELS = [
  'malware',
  'critical',
  'high',
  'unknown',
  'medium',
  'low',
  'none',
  'notice',
] as const;

export type Level = (typeof LEVELS)[number];

export const LEVEL_LABELS: Readonly<Record<Level, string>> = {
  malware: 'Malware',
  critical: 'Critical',
  high: 'High',
  unknown: 'Unscored',
  medium: 'Medium',
  low: 'Low',
  none: 'None',
  notice: 'Notice',
};

/** Text with an optional HTTPS URL. */
export interface PageLink {
  readonly text: string;
  readonly url?: string | undefined;
}

/** The part of a finding that describes how likely attackers are to exploit it. */
interface PageExploitation {
  /** ISO date when CISA added the vulnerability. */
  readonly listed?: string | undefined;
  readonly hasRansomware?: boolean | undefined;
  /** Probability of exploitation in the next 30 days, from 0 to 1. */
  readonly epss?: number | undefined;
}

/** The explanation of the audit rule that found a misconfiguration or a secret. */
interface PageRule {
  readonly why: string;
  readonly fix: string;
  /** Details that apply only to this location. */
  readonly detail?: string | undefined;
  readonly controls: readonly string[];
}

interface PageSuppression {
  readonly reason: string;
  readonly rule: string;
  readonly owner?: string | undefined;
  readonly expires?: string | undefined;
}

export interface PageFinding {
  /** The start of the fingerprint. It is unique in the report, and links to the finding contain it. */
  readonly key: string;
  readonly level: Level;
  readonly id: string;
  readonly title: string;
  readonly url?: string | undefined;
  readonly aliases: readonly string[];
  readonly score?: number | undefined;
  readonly vector?: string | undefined;
  readonly cwes: readonly string[];
  /** ISO date. */
  readonly published?: string | undefined;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  /** Name of the ecosystem without its release: `npm`, `Debian`. */
  readonly ecosystem: string;
  readonly scope?: string | undefined;
  readonly isDirect?: boolean | undefined;
  /** Dependency paths, each from the direct dependency to the package. */
  readonly paths: readonly (readonly string[])[];
  /** Number of dependency paths that are missing from `paths`. */
  readonly morePaths: number;
  readonly range?: string | undefined;
  /** Versions that fix the finding. Empty for malware that must be removed. */
  readonly fixed: readonly string[];
  /** The fix in a few words: `1.2.3, 1.3.0 and 2 more`, `no fix yet` or `remove it`. */
  readonly fixText: string;
  readonly where: readonly PageLink[];
  /** Index of the scanned source in `sources`. */
  readonly source: number;
  readonly status: 'fails' | 'open' | 'suppressed';
  /** The state of the finding compared with the base. Present only if the scan was compared with a base. */
  readonly change?: 'new' | 'changed' | 'unchanged' | undefined;
  /** `Not blocking` for an existing finding that does not fail the run. Present only if other findings fail the run. */
  readonly remark?: string | undefined;
  /** True if the finding counts as new. Present only if the scan was compared with a base. */
  readonly isNew?: boolean | undefined;
  /**
   * The result of the search for vulnerable functions in the program. Absent if the functions of the program are
   * unknown.
   */
  readonly reachability?: 'linked' | 'symbol-not-linked' | 'not-linked' | undefined;
  readonly exploitation?: PageExploitation | undefined;
  readonly suppression?: PageSuppression | undefined;
  /** The audit rule that found the problem. Absent if the finding is from a scan. */
  readonly rule?: PageRule | undefined;
  /** Notes about the package, such as the image layer that contains it. */
  readonly notes: readonly string[];
  /** Index of the change in `fixes` that fixes the finding. */
  readonly fix?: number | undefined;
  /** Version to which the change updates the package. Absent if the change does not update this package. */
  readonly update?: string | undefined;
}

/** An instruction for a change that fixes findings. Text in backticks is code. */
export interface PageFix {
  readonly title: string;
  readonly path?: string | undefined;
  /**
   * The command that makes the change. Absent without a command, or if the command contains characters that cannot be
   * shown.
   */
  readonly command?: string | undefined;
  readonly alternative?: string | undefined;
  /** Keys of the findings that the change fixes, worst first. */
  readonly fixes: readonly string[];
  readonly stays: readonly string[];
}

/** A package in an SBOM. */
export interface PagePackage {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly type: string;
  readonly license?: string | undefined;
  readonly scope: string;
  readonly isDirect?: boolean | undefined;
  readonly supplier?: string | undefined;
  readonly where: readonly string[];
  /** Dependencies of the package, as indexes into `packages`. */
  readonly dependsOn: readonly number[];
  /** Index of the scanned source in `sources`. */
  readonly source: number;
}

export interface PageData {
  /** Readable names of the scanned sources. */
  readonly sources: readonly string[];
  /** Findings, ordered by priority. Suppressed findings come last. */
  readonly findings: readonly PageFinding[];
  readonly fixes: readonly PageFix[];
  readonly packages: readonly PagePackage[];
  /** Number of packages that are omitted to limit the size of the report. */
  readonly omittedPackages: number;
}
