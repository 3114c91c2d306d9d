import type { Finding, FindingKind } from '../model/finding.ts';
import type { Location } from '../model/package.ts';
import type { Rating } from '../scan/severity.ts';

/** The package that a tool reports for a finding. */
export interface ReportedPackage {
  readonly purl?: string | undefined;
  /** OSV ecosystem, such as `npm`. Undefined if only the purl identifies the package. */
  readonly ecosystem?: string | undefined;
  readonly name: string;
  /** `version` is undefined if the tool reports a range instead of a version. */
  readonly version: string | undefined;
  /** Affected range in npm notation, such as `<4.17.21`. */
  readonly range?: string | undefined;
}

/** A vulnerability, misconfiguration or secret that another tool reported. */
export interface ReportedFinding
  extends Pick<Finding, 'title' | 'fixed' | 'url' | 'cwes' | 'published'> {
  readonly kind: FindingKind;
  /** All IDs of the vulnerability, or the ID of the rule. Never empty. */
  readonly ids: readonly string[];
  readonly package?: ReportedPackage | undefined;
  readonly rating: Rating;
  /** The location in the results. For a package in the inventory, the locations in the inventory are used instead. */
  readonly location: Location;
}

/** The target that a tool scanned. */
export interface ReportedTarget {
  readonly isImage: boolean;
  /** Digests of the image's manifest, index and configuration: `sha256:…`. */
  readonly digests: readonly string[];
}

/** The results of one tool. */
export interface ScannerResults {
  /** Name of the tool, such as `Trivy`. */
  readonly tool: string;
  /** `target` is undefined if the results do not describe the target. */
  readonly target: ReportedTarget | undefined;
  readonly findings: readonly ReportedFinding[];
}

/** The location of a finding whose file is unknown. */
export const UNKNOWN_LOCATION: Location = { path: '.' };
